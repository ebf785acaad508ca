//! The outline of Flanders: the borders of its provinces and of Brussels, part
//! of the program and read when the map is first asked for.

use std::sync::OnceLock;

use serde::Deserialize;

/// From a CC0 map, simplified; the file says so.
const FILE: &str = include_str!("../../../../../criteria/flanders-outline.csv");

/// One border, which closes.
#[derive(Clone, Debug, PartialEq)]
pub struct Ring {
    /// The province, or the region of Brussels.
    pub area: String,
    /// Degrees east and north.
    pub points: Vec<(f64, f64)>,
}

#[derive(Deserialize)]
struct Point {
    area: String,
    ring: u32,
    longitude: f64,
    latitude: f64,
}

/// Every border.
#[must_use]
pub fn outline() -> &'static [Ring] {
    static OUTLINE: OnceLock<Vec<Ring>> = OnceLock::new();
    OUTLINE.get_or_init(|| read(FILE))
}

fn read(text: &str) -> Vec<Ring> {
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
    let mut rings: Vec<(u32, Ring)> = Vec::new();
    for point in reader.deserialize::<Point>().flatten() {
        let at = (point.longitude, point.latitude);
        match rings.last_mut() {
            Some((number, ring)) if *number == point.ring && ring.area == point.area => ring.points.push(at),
            _ => rings.push((point.ring, Ring { area: point.area, points: vec![at] })),
        }
    }
    rings.into_iter().map(|(_, ring)| ring).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_outline_has_every_border() {
        let areas: Vec<&str> = outline().iter().map(|ring| ring.area.as_str()).collect();
        let expected = [
            "Brussel",
            "Antwerpen",
            "Limburg",
            "Limburg",
            "Oost-Vlaanderen",
            "Vlaams-Brabant",
            "West-Vlaanderen",
        ];
        let mut sorted = areas.clone();
        sorted.sort_unstable();
        let mut all = expected;
        all.sort_unstable();
        assert_eq!(sorted, all);
        assert_eq!(outline().iter().map(|ring| ring.points.len()).sum::<usize>(), 370);
        let inside =
            |&(east, north): &(f64, f64)| (2.5..6.0).contains(&east) && (50.6..51.6).contains(&north);
        assert!(outline().iter().flat_map(|ring| &ring.points).all(inside));
    }
}
