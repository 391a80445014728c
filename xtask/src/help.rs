//! The help texts.

/// The help for one command, or for all.
pub fn text(topic: Option<&str>) -> &'static str {
    match topic {
        Some("serve") => SERVE,
        Some("build") => BUILD,
        Some("check") => CHECK,
        Some("test") => TEST,
        Some("prove") => PROVE,
        Some("pictures") => PICTURES,
        Some("record") => RECORD,
        Some("bench") => BENCH,
        Some("setup") => SETUP,
        _ => ALL,
    }
}

const ALL: &str = "\
Usage: cargo xtask <command> [options]

  serve     Serve the site while you work on it; every saved file is built again
  build     Build the site for a static host
  check     Check the record (assets/data) and say what is wrong with it
  test      Run everything that proves a submission
  prove     As test, but the full set instead of a sample; keeps the log
  bench     Measure the release: its pages in Lighthouse, its program at work
  pictures  Take the pictures that are shown where a page is shared
  record    Count what is in the record, and write docs/record.md
  setup     Only install what the other commands need

Each command first installs what it needs and cannot find, and says so. Tools go to
~/.cache/zone-showcase (or $ZONE_SHOWCASE_CACHE) and never replace your own.

cargo xtask <command> --help tells more about one command.
";

const SERVE: &str = "\
Serve the site while you work on it; every saved file is built again.

Usage: cargo xtask serve [options] [-- <arguments for trunk serve>]

  --port <number>   The port (8080 unless Trunk.toml says otherwise)
  --open            Open the browser when the first build is done

The first start compiles the tools and takes some minutes; later ones take seconds.
Ctrl-C ends it.
";

const BUILD: &str = "\
Build the site for a static host, see that every address in it leads somewhere, write what
its program is made of beside it (dist.cdx.json, CycloneDX), and print its sizes.

Usage: cargo xtask build [options]

  --public-url <path>   Where the site will live on its host, as in /zone/ (default: /)
  --site-url <address>  The host's full address, as in https://example.org, for sitemap.xml
                        and canonical links (default: SITE_URL, or zone.json's)
  --out <directory>     Where to write the site (default: dist)
";

const CHECK: &str = "\
Check the record and say what is wrong with it, by file and line.

Usage: cargo xtask check [options] [<directory>]

  <directory>   The record to check (default: assets/data)
  --report      If nothing is wrong, tell what has grown old or is open, and what to do:
                silent projects, oldest reports, targets past due, texts that may not be
                translated, sources that nothing cites or that lack a date or an address,
                contradictions, what is not known
";

const TEST: &str = "\
Run everything that proves a submission.

Usage: cargo xtask test [options]

  --only <parts>    One or more of these, with commas between:
                      fmt       the formatting
                      clippy    the lints, for the builder and for the browser
                      deps      licences, sources, duplicates and advisories of what the
                                project depends on, and what of it nothing uses; only
                                prove runs it unasked
                      native    every test that needs no browser
                      browser   two release builds (target/site, and target/site-zone under
                                /zone/), then the browser tests against them
                      hosts     the releases on nginx, Caddy and Apache with the files in
                                deploy/; only run when it is named, and by prove
  --engine <names>  Run the browser tests in one or more of these, with commas between:
                    chromium, firefox, webkit. One runs every test; of several Chromium
                    does, and Firefox ESR and WebKitGTK a sample (default: all three)

CHROMIUM and CHROMEDRIVER in the environment name a browser and its driver to use; so do
FIREFOX and GECKODRIVER, WEBKIT (the MiniBrowser) and WEBKITDRIVER, XVFB (its screen).
";

const PROVE: &str = "\
As test, but every page and every engine instead of a sample, and the releases on real
servers: nginx, Caddy and Apache are unpacked into the cache and run on ports of 127.0.0.1.
It also looks at what the project depends on: its licences, sources and duplicates by
deny.toml, what of it nothing uses, and known advisories. These are fetched from github.com;
where that is out of reach the run says at its end that they were not looked at. It keeps
the log under target/prove.

Usage: cargo xtask prove
";

const PICTURES: &str = "\
Take the pictures that are shown where a page is shared, one for each language, and keep
them in assets/social. Chromium takes them of sheets that the site's builder makes from the
record: names, headline, the first development among the headline figures. Of
assets/icon.svg it takes assets/icon.png, for systems that show no drawings. Run it when a
test says that the pictures differ from the record, look at them, and commit them.

Usage: cargo xtask pictures

CHROMIUM in the environment names a browser to use.
";

const RECORD: &str = "\
Count what is in the record, by kind, source, grade and age, and write docs/record.md anew.
Run it when a test says that the page differs from the record.

Usage: cargo xtask record
";

const BENCH: &str = "\
Measure the release. It prints tables and asserts nothing.

Usage: cargo xtask bench [options]

  --only <parts>      One or more of these, with commas between:
                        pages    one page of each kind in each language in Lighthouse, as
                                 a phone on a slow network, and what costs points
                        explore  the program in a driven browser, with records made larger
                                 to 100, 1,000 and 10,000 projects: start, hydration, moves
                                 between pages, each letter of a search, filters, orders,
                                 views; memory and bytes. It takes some minutes
                        load     the files on nginx with deploy/nginx, as 1,000 visitors
                                 fetch them on 127.0.0.1; seconds
  --site <directory>  Measure this site, built for the root of a host, instead of building
                      one; test leaves such a site in target/site
  --pages <paths>     Only these pages, with commas between, as in en/,zh/figures/. With a
                      query, as in en/?status=halted, a page starts its program at once
  --runs <number>     How often Lighthouse measures each page; the middle run counts
                      (default: 1)
  --engine <name>     The browser engine to drive: chromium
  --write             Also write the tables into docs/measurements.md

The full reports of Lighthouse go to target/bench/reports. CHROMIUM and CHROMEDRIVER in the
environment name a browser and its driver to use.
";

const SETUP: &str = "\
Only install what the other commands need: the Wasm target, Trunk, the wasm-bindgen
command line and wasm-opt.

Usage: cargo xtask setup [options]

  --browsers   Also what test and bench need: Chromium, Firefox ESR and WebKitGTK with
               their drivers, Xvfb, a font with Chinese characters, axe, Lighthouse,
               cargo-deny and cargo-machete
";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::COMMANDS;

    #[test]
    fn every_command_is_listed_and_explained() {
        for command in COMMANDS {
            assert!(ALL.contains(&format!("\n  {command} ")), "{command} is not listed");
            let usage = format!("Usage: cargo xtask {command}");
            assert!(text(Some(command)).contains(&usage), "{command} is not explained");
        }
    }

    #[test]
    fn no_line_is_too_long_for_a_narrow_terminal() {
        for topic in COMMANDS.into_iter().map(Some).chain([None]) {
            for line in text(topic).lines() {
                assert!(line.chars().count() <= 92, "{line}");
            }
        }
    }
}
