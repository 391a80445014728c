//! What a failed journey leaves: `target/browser-failures/<engine>-<test>/`.

use crate::page::Page;
use std::{
    any::Any,
    fs::{self, OpenOptions},
    io::Write,
    path::{Path, PathBuf},
    time::Duration,
};
use tokio::time::timeout;

/// Keeps why it failed, a picture, the console, the requests and the document. Whatever cannot be
/// had any more is left out: the failure itself is what matters.
pub async fn keep(test: &str, page: &Page, failure: &(dyn Any + Send)) {
    let dir = folder().join(test);
    let _ = fs::remove_dir_all(&dir);
    let _ = fs::create_dir_all(&dir);
    let short = Duration::from_secs(10);
    if let Ok(Ok(picture)) = timeout(short, page.client.screenshot()).await {
        let _ = fs::write(dir.join("screen.png"), picture);
    }
    if let Ok(Ok(source)) = timeout(short, page.client.source()).await {
        let _ = fs::write(dir.join("document.html"), source);
    }
    let address = match timeout(short, page.client.current_url()).await {
        Ok(Ok(address)) => address.to_string(),
        _ => "unknown".to_owned(),
    };
    let why = failure.downcast_ref::<String>().map(String::as_str);
    let why = why.or_else(|| failure.downcast_ref::<&str>().copied()).unwrap_or("not told");
    let mut told =
        format!("why: {why}\n\naddress: {address}\n\nconsole, as far as it was not yet read:\n");
    if let Ok(Ok(entries)) = timeout(short, page.entries()).await {
        entries.iter().for_each(|entry| told.push_str(&format!("{entry}\n")));
    }
    told.push_str("\nrequests:\n");
    page.server.seen().iter().for_each(|it| told.push_str(&format!("{} {}\n", it.status, it.path)));
    let _ = fs::write(dir.join("told.txt"), told);
    eprintln!("the evidence is in {}", dir.display());
}

/// Notes a test that failed first and passed then, in `second-runs.txt`; `cargo xtask test` tells
/// of them at its end.
pub fn note_second_run(test: &str) {
    let _ = fs::create_dir_all(folder());
    let file = OpenOptions::new().create(true).append(true).open(folder().join("second-runs.txt"));
    writeln!(file.expect("a list of second runs"), "{test}").expect("a line for a second run");
}

fn folder() -> PathBuf {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("the target folder");
    target.join("browser-failures")
}
