//! The program: what the linker made, taken apart into a part that every visit needs and parts
//! that are fetched when they are used.
//!
//! Trunk binds the program whole, and cannot do better: it must be taken apart before
//! `wasm-bindgen` sees it. So Trunk's own binding is thrown away, and made again here with the
//! tools that Trunk uses (see `docs/decisions/0027-split-the-program.md`).

mod glue;
mod tool;

use super::{Order, cannot, fingerprint, put, read, shell::Shell, write};
use std::{
    fs,
    path::{Path, PathBuf},
    thread,
};
use tool::{Tool, run};
use wasm_split_cli_support::{Options, transform};

/// What the program's files are called before their hash.
const NAME: &str = "zone-showcase";
/// The module that loads parts, as the linked program knows it.
const LOADER: &str = "./parts.js";
/// What is left for the first part, and what it is bound to, while they are made.
const MAIN: &str = "main";

/// Flags that only spell out what the compiler may use; `wasm-opt` assumes less by itself.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-multivalue",
];

/// The program's files beside the pages.
pub(super) struct Program {
    /// The JavaScript that starts it and fetches its parts.
    pub glue: String,
    /// The part that every visit needs.
    pub wasm: String,
    /// The others.
    pub parts: Vec<String>,
}

impl Program {
    /// Takes the linked program apart and puts its files beside the pages, in place of those that
    /// Trunk staged.
    ///
    /// # Errors
    /// A sentence when a tool is missing or fails, or a file cannot be read or written.
    pub fn put(order: &Order, shell: &Shell) -> Result<Self, String> {
        let staging = &order.staging;
        let Some(linked) = &order.linked else {
            let (glue, wasm) = (shell.glue.clone(), shell.wasm.clone());
            return Ok(Self { glue, wasm, parts: Vec::new() });
        };
        let work = linked.with_file_name("parts");
        _ = fs::remove_dir_all(&work);
        let parts = split(linked, &work)?;
        bind(&work)?;
        let main = work.join(format!("{MAIN}_bg.wasm"));
        if order.release {
            shrink(&main, &parts)?;
        }
        for staged in [&shell.glue, &shell.wasm] {
            let path = staging.join(staged);
            fs::remove_file(&path).map_err(|why| cannot("remove", &path, &why))?;
        }
        let script = read(&work.join(format!("{MAIN}.js")))?;
        let mut script = glue::joined(&script, &read(&work.join(LOADER))?, LOADER)?;
        let mut files = Vec::new();
        for part in &parts {
            let name = part.file_stem().unwrap_or_default().to_string_lossy();
            let called = name.trim_start_matches("split_");
            let file = put_wasm(staging, &format!("{NAME}-{called}"), part)?;
            script = script.replace(&format!("./{name}.wasm"), &format!("./{file}"));
            files.push(file);
        }
        let glue = put(staging, NAME, "js", script.as_bytes())?;
        Ok(Self { glue, wasm: put_wasm(staging, NAME, &main)?, parts: files })
    }

    /// Puts the program of a finished release, which the shell names, beside the pages.
    ///
    /// # Errors
    /// A sentence when a file cannot be read or written.
    pub fn of_release(release: &Path, order: &Order, shell: &Shell) -> Result<Self, String> {
        let entries = fs::read_dir(release).map_err(|why| cannot("read", release, &why))?;
        let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let is_ours = |name: &String| {
            // The compressed copies are made anew.
            let is_program = name.ends_with(".js") || name.ends_with(".wasm");
            is_program && name.starts_with(&format!("{NAME}-"))
        };
        let mut files: Vec<_> = names.filter(is_ours).collect();
        files.sort();
        for file in &files {
            let path = release.join(file);
            let content = fs::read(&path).map_err(|why| cannot("read", &path, &why))?;
            write(&order.staging.join(file), &content)?;
        }
        files.retain(|file| *file != shell.glue && *file != shell.wasm);
        Ok(Self { glue: shell.glue.clone(), wasm: shell.wasm.clone(), parts: files })
    }
}

/// Takes the program apart: where its other parts are.
fn split(linked: &Path, work: &Path) -> Result<Vec<PathBuf>, String> {
    let program = fs::read(linked).map_err(|why| cannot("read", linked, &why))?;
    let (out, script) = (work.join(format!("{MAIN}.wasm")), format!("./{MAIN}.js"));
    let mut options = Options::new(&program);
    options.output_dir = work;
    options.main_out_path = &out;
    options.link_name = LOADER;
    options.main_module = &script;
    options.emit_dwarf = false;
    let split = transform(options)
        .map_err(|why| format!("{} cannot be taken apart: {why:#}", linked.display()))?;
    let mut parts = split.split_modules;
    parts.sort();
    Ok(parts)
}

/// Binds the first part to JavaScript.
fn bind(work: &Path) -> Result<(), String> {
    // One of another version than the program's refuses.
    let mut bound =
        Err("wasm-bindgen was not found, neither on the PATH nor where Trunk keeps its \
                         tools; cargo xtask setup installs it"
            .to_owned());
    for tool in Tool::all("wasm-bindgen") {
        let mut call = tool.command();
        call.args(["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-name", MAIN]);
        bound = run(call.arg("--out-dir").arg(work).arg(work.join(format!("{MAIN}.wasm"))));
        if bound.is_ok() {
            break;
        }
    }
    bound
}

/// Makes all parts as small as they can be, where `wasm-opt` is at hand; says so where it is not.
fn shrink(main: &Path, parts: &[PathBuf]) -> Result<(), String> {
    let Some(tool) = Tool::all("wasm-opt").into_iter().next() else {
        eprintln!(
            "wasm-opt was not found: the program is larger than it need be. \
             cargo xtask build installs it"
        );
        return Ok(());
    };
    let shrunk = |file: &Path, more: &[&str]| {
        let mut command = tool.command();
        command.args(FEATURES).args(["-Oz", "--converge", "--low-memory-unused"]).args(more);
        command.args(["--strip-debug", "--strip-producers", "--strip-target-features"]);
        run(command.arg(file).arg("-o").arg(file))
    };
    // The first part takes as long as all others.
    thread::scope(|scope| {
        let others = scope.spawn(|| parts.iter().try_for_each(|part| shrunk(part, &[])));
        // Only the first part brings the memory, and so knows that it begins empty.
        shrunk(main, &["--zero-filled-memory"])?;
        others.join().unwrap_or_else(|_| Err("wasm-opt was not waited for".to_owned()))
    })
}

/// Puts a module beside the pages under a name with its hash.
fn put_wasm(staging: &Path, name: &str, module: &Path) -> Result<String, String> {
    let content = fs::read(module).map_err(|why| cannot("read", module, &why))?;
    let file = format!("{name}-{}_bg.wasm", fingerprint::of(&content));
    write(&staging.join(&file), &content)?;
    Ok(file)
}
