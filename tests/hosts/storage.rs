//! A store like S3 behind a CDN: what the script would upload, and where the function leads. Neither
//! a store nor a network is needed: another program stands in for the AWS command line.

use crate::release::{Release, caching, is_copy, types};
use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

fn script(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy/s3").join(name)
}

/// The calls of the AWS command line that the script makes: their words.
fn calls(dist: &Path) -> Vec<Vec<String>> {
    let bin = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hosts-aws");
    fs::create_dir_all(&bin).unwrap();
    let log = bin.join("calls");
    fs::remove_file(&log).ok();
    let stand_in = format!("#!/bin/sh\nprintf '%s\\n' \"$@\" --end >> '{}'\n", log.display());
    fs::write(bin.join("aws"), stand_in).unwrap();
    assert!(Command::new("chmod").arg("+x").arg(bin.join("aws")).status().unwrap().success());
    let path = format!("{}:{}", bin.display(), env::var("PATH").unwrap());
    let mut upload = Command::new("sh");
    upload.arg(script("upload.sh")).arg(dist).arg("s3://bucket/").env("PATH", path);
    assert!(upload.status().unwrap().success());
    let said = fs::read_to_string(&log).unwrap();
    let calls = said.split("--end\n").filter(|call| !call.is_empty());
    calls.map(|call| call.lines().map(ToOwned::to_owned).collect()).collect()
}

/// What the store would hold of a file: type, caching and encoding.
#[derive(Debug)]
struct Put {
    order: usize,
    kind: String,
    caching: String,
    encoding: Option<String>,
}

/// What every file would be put as. Of the filters of `aws s3 cp` the last that fits decides.
fn put(release: &Release) -> BTreeMap<String, Put> {
    let mut store = BTreeMap::new();
    let all = packed::files(&release.dist).unwrap();
    for (order, call) in calls(&release.dist).iter().enumerate() {
        assert_eq!(call[..2], ["s3", "cp"]);
        let value =
            |name: &str| call.iter().position(|word| word == name).map(|at| call[at + 1].clone());
        let from = Path::new(&call[2]);
        for file in all.iter().filter(|file| file.starts_with(from)) {
            let name = file.strip_prefix(&release.dist).unwrap().to_str().unwrap().to_owned();
            let mut taken = true;
            for pair in call.windows(2).filter(|it| fits(&it[1], &name)) {
                match &*pair[0] {
                    "--exclude" => taken = false,
                    "--include" => taken = true,
                    _ => {}
                }
            }
            if !taken {
                continue;
            }
            let kind = value("--content-type").unwrap();
            let caching = value("--cache-control").unwrap();
            let put = Put { order, kind, caching, encoding: value("--content-encoding") };
            assert!(store.insert(name.clone(), put).is_none(), "{name} is uploaded twice");
        }
    }
    store
}

/// Whether a pattern with stars and sets of characters fits the whole name.
fn fits(pattern: &str, name: &str) -> bool {
    let Some(first) = pattern.chars().next() else { return name.is_empty() };
    let rest = &pattern[first.len_utf8()..];
    match first {
        '*' => (0..=name.len()).any(|at| name.is_char_boundary(at) && fits(rest, &name[at..])),
        '[' => {
            let (set, rest) = rest.split_once(']').unwrap();
            assert_eq!(set, "0-9a-f");
            let digit = |it: char| it.is_ascii_digit() || ('a'..='f').contains(&it);
            name.starts_with(digit) && fits(rest, &name[1..])
        }
        it => name.strip_prefix(it).is_some_and(|name| fits(rest, name)),
    }
}

#[test]
#[ignore = "needs releases: cargo xtask prove"]
fn every_file_is_uploaded_once_and_as_what_it_is() {
    let [release, _] = Release::both();
    let store = put(&release);
    for file in packed::files(&release.dist).unwrap() {
        let name = file.strip_prefix(&release.dist).unwrap().to_str().unwrap();
        if name == "_headers" {
            continue;
        }
        let put = store.get(name).unwrap_or_else(|| panic!("{name} is not uploaded"));
        let encoding = [(".br", "br"), (".gz", "gzip")].into_iter().find(|it| name.ends_with(it.0));
        let plain = encoding.map_or(name, |(end, _)| name.strip_suffix(end).unwrap());
        assert_eq!(put.encoding.as_deref(), encoding.map(|it| it.1), "{name}");
        assert_eq!(put.caching, caching(plain), "{name}");
        let kind = put.kind.split(';').next().unwrap();
        let known = types(plain).unwrap_or(&["text/plain"]);
        assert!(known.contains(&kind), "{name} is put as {kind}");
    }
    let last_hashed = store.values().filter(|it| it.caching != "no-cache").map(|it| it.order).max();
    let fresh = store.values().filter(|it| it.caching == "no-cache").map(|it| it.order);
    assert!(last_hashed.unwrap() < fresh.min().unwrap(), "pages come after what they name");
}

/// Leads every address of a release to a file that is there.
#[test]
#[ignore = "needs Node.js and releases: cargo xtask prove"]
fn the_function_leads_to_files_that_are_there() {
    let [release, _] = Release::both();
    let mut asked = Vec::new();
    for name in release.files.keys().filter(|name| *name != "_headers") {
        for encodings in ["gzip, deflate, br", "gzip", "br;q=0, gzip", ""] {
            asked.push((release.address(name), encodings));
        }
    }
    asked.push(("/en".to_owned(), "br"));
    asked.push(("/zh/projects".to_owned(), ""));
    let led = lead(&asked);
    for ((address, encodings), to) in asked.iter().zip(&led) {
        if !address.ends_with('/')
            && !address.contains('.')
            && !release.files.contains_key(&address[1..])
        {
            assert_eq!(*to, format!("301 {address}/?a=b&c"));
            continue;
        }
        let file = to.trim_start_matches('/');
        assert!(release.dist.join(file).is_file(), "{address} leads to {to}");
        let has_copy = is_copy(file);
        let end = if encodings.ends_with("br") { ".br" } else { ".gz" };
        assert!(!has_copy || file.ends_with(end), "{address}: {encodings} gets {to}");
        assert!(encodings.len() > 1 || !has_copy, "{address} gets {to} unasked");
        if address == "/en/" && !encodings.is_empty() {
            assert!(has_copy, "a page goes out compressed");
        }
    }
}

/// Where the function leads, for each address.
fn lead(asked: &[(String, &str)]) -> Vec<String> {
    let function = fs::read_to_string(script("request.js")).unwrap();
    let asked: Vec<_> =
        asked.iter().map(|(uri, encodings)| serde_json::json!([uri, encodings])).collect();
    let code = format!(
        "{function}\nfor (const [uri, encodings] of JSON.parse(require('fs').readFileSync(0))) {{\n\
         const headers = encodings === '' ? {{}} : {{ 'accept-encoding': {{ value: encodings }} }};\n\
         const querystring = {{ a: {{ value: 'b' }}, c: {{ value: '' }} }};\n\
         const answer = handler({{ request: {{ uri, headers, querystring }} }});\n\
         const to = answer.statusCode && answer.statusCode + ' ' + answer.headers.location.value;\n\
         console.log(to || answer.uri); }}"
    );
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let (program, input) = (dir.join("request-test.js"), dir.join("request-test.json"));
    fs::write(&program, code).unwrap();
    fs::write(&input, serde_json::to_vec(&asked).unwrap()).unwrap();
    let input = fs::File::open(&input).unwrap();
    let output = Command::new("node").arg(&program).stdin(input).output().expect("Node.js");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().lines().map(ToOwned::to_owned).collect()
}
