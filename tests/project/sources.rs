//! The project's sources as text.

use std::fs;
use std::path::{Path, PathBuf};

/// Every Rust file below `src` with its text.
pub fn sources() -> Vec<(PathBuf, String)> {
    below("src")
}

fn below(folder: &str) -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut files);
    files.sort();
    files
}

fn walk(folder: &Path, files: &mut Vec<(PathBuf, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            files.push((path, text));
        }
    }
}

#[test]
fn every_file_says_what_it_is_for() {
    for (path, text) in sources() {
        assert!(text.starts_with("//! "), "{} does not say what it is for", path.display());
    }
}

#[test]
fn every_file_belongs_to_a_program() {
    let all: Vec<(PathBuf, String)> = ["src", "tests", "benches"].into_iter().flat_map(below).collect();
    let names = |path: &Path, name: &str| {
        let file = all.iter().find(|(one, _)| one == path);
        file.is_some_and(|(_, text)| {
            text.lines().any(|line| line.trim_end().ends_with(&format!("mod {name};")))
        })
    };
    let shared = |path: &Path| {
        let end = format!("{}\"]", path.file_name().unwrap_or_default().to_string_lossy());
        all.iter()
            .any(|(_, text)| text.lines().any(|line| line.starts_with("#[path = ") && line.ends_with(&end)))
    };
    for (path, _) in &all {
        let (Some(folder), Some(stem)) = (path.parent(), path.file_stem()) else { continue };
        let mut name = stem.to_string_lossy().into_owned();
        let mut above = folder.to_path_buf();
        if name == "mod" {
            name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
            above = folder.parent().unwrap_or(folder).to_path_buf();
        }
        let program = ["main", "lib"].contains(&name.as_str()) || above.ends_with("benches");
        let roots = ["mod.rs", "main.rs", "lib.rs"].map(|root| above.join(root));
        let named = roots.iter().any(|root| names(root, &name)) || names(&above.with_extension("rs"), &name);
        assert!(program || named || shared(path), "{} is built by nothing", path.display());
    }
}
