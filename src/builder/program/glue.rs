//! The JavaScript of the program: what `wasm-bindgen` wrote, with what loads the other parts.

/// How the loader makes a part run: in one way, which a host that sends Wasm as mere bytes spoils.
const FETCH: &str = "WebAssembly.instantiateStreaming(src, imports)";
/// How the glue makes the first part run, whatever its type.
const LOAD: &str = "__wbg_load(await src, imports)";

/// One module of both, so that a visit fetches one file. Each names the other: the glue imports
/// all of `loader` from the module at `address`, once for each part, and the loader imports the
/// glue's `initSync`.
///
/// # Errors
/// A sentence when either is written in another way.
pub(super) fn joined(glue: &str, loader: &str, address: &str) -> Result<String, String> {
    let (imports, glue) = apart(glue, |line| {
        let (name, from) = line.strip_prefix("import * as ")?.split_once(" from ")?;
        (from.trim_matches(['"', '\'', ';']) == address).then_some(name)
    });
    let (back, loader) = apart(loader, |line| line.strip_prefix("import { initSync } from "));
    let exports = loader.lines().filter_map(|line| line.strip_prefix("export const "));
    let exports: Vec<_> = exports.filter_map(|line| line.split(' ').next()).collect();
    if imports.is_empty() || back.is_empty() || exports.is_empty() || !loader.contains(FETCH) {
        return Err("wasm-bindgen or wasm_split_cli_support writes its JavaScript in another way \
                    than the builder knows; see src/builder/program/glue.rs"
            .to_owned());
    }
    let exports = exports.join(", ");
    let named = imports.iter().map(|name| format!("const {name} = {{ {exports} }};\n"));
    let named: String = named.collect();
    let loader = loader.replace("export const ", "const ").replace(FETCH, LOAD);
    Ok(format!("{}\n{}\n{named}", glue.trim(), loader.trim()))
}

/// What `wanted` finds in the lines of a script, and the script without those lines.
fn apart<'a>(
    script: &'a str,
    wanted: impl Fn(&'a str) -> Option<&'a str>,
) -> (Vec<&'a str>, String) {
    let (found, rest): (Vec<_>, Vec<_>) =
        script.lines().map(|line| (wanted(line), line)).partition(|(found, _)| found.is_some());
    let rest: Vec<_> = rest.into_iter().map(|(_, line)| line).collect();
    (found.into_iter().filter_map(|(found, _)| found).collect(), rest.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::joined;

    const GLUE: &str = "import * as import1 from \"./parts.js\"\n\
                        import * as import2 from \"./parts.js\"\nexport { initSync };\n";
    const LOADER: &str = "import { initSync } from \"./main.js\";\n\
                          export const load_a = WebAssembly.instantiateStreaming(src, imports);\n";

    #[test]
    fn glue_and_loader_become_one_module() {
        let script = joined(GLUE, LOADER, "./parts.js");
        let wanted = "export { initSync };\nconst load_a = __wbg_load(await src, imports);\nconst import1 = { load_a };\n\
                      const import2 = { load_a };\n";
        assert_eq!(script.as_deref(), Ok(wanted));
    }

    #[test]
    fn another_way_of_writing_is_refused() {
        assert!(joined("export { initSync };", LOADER, "./parts.js").is_err());
        let other = LOADER.replace("instantiateStreaming", "instantiate");
        assert!(joined(GLUE, &other, "./parts.js").is_err());
        assert!(joined(GLUE, "import { initSync } from \"./main.js\";\n", "./parts.js").is_err());
        assert!(joined(GLUE, "export const load_a = 1;\n", "./parts.js").is_err());
    }
}
