//! The browser's door. Natively there is nothing to run: the site is built by Trunk.

#[cfg(target_arch = "wasm32")]
mod start;

#[cfg(target_arch = "wasm32")]
fn main() {
    start::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    eprintln!("This program runs in a browser. To see the site, run `cargo xtask serve`.");
    std::process::ExitCode::from(2)
}
