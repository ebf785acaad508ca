//! The order of entries in a file never reaches the output: not one byte.

use crate::stage::Stage;

/// The same numbers on every machine.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }
}

/// Shuffles the entries of a list in RON that begin with `start` on their own line.
fn shuffle(stage: &Stage, name: &str, start: &str, numbers: &mut Numbers) {
    let path = stage.path(&format!("sample/{name}"));
    let text = std::fs::read_to_string(&path).unwrap();
    let (head, rest) = text.split_at(text.find(start).unwrap());
    let (list, tail) = rest.split_at(rest.rfind(']').unwrap());
    let mut entries: Vec<String> =
        list.split(start).skip(1).map(|one| format!("{start}{}", one.trim_end())).collect();
    assert!(entries.len() > 5);
    for at in (1..entries.len()).rev() {
        entries.swap(at, numbers.below(at + 1));
    }
    let shuffled = format!("{head}{}\n{tail}", entries.join("\n"));
    assert_ne!(shuffled, text);
    std::fs::write(&path, shuffled).unwrap();
}

fn same_after_shuffling(times: usize, commands: &[&str]) {
    let stage = Stage::new();
    let out = |command: &str| stage.toets(command).ok();
    let before: Vec<String> = commands.iter().map(|command| out(command)).collect();
    let mut numbers = Numbers(2020);
    for _ in 0..times {
        shuffle(&stage, "proposals.ron", "    Proposal(\n", &mut numbers);
        shuffle(&stage, "committee.ron", "    Member(", &mut numbers);
        for (command, before) in commands.iter().zip(&before) {
            assert!(out(command) == *before, "{command} changed with the order of the files");
        }
    }
}

#[test]
fn rank_and_fit_do_not_hang_on_the_order_of_the_files() {
    same_after_shuffling(
        20,
        &[
            "rank sample --json --as nora",
            "fit sample --json --as nora",
            "rank sample --json --with agreement,strictness,leave-out --as nora",
        ],
    );
}

#[test]
fn nor_do_the_statistics() {
    same_after_shuffling(
        2,
        &["rank sample --json --with all --as nora", "fit sample --json --with costs,budgets --as nora"],
    );
}
