//! What is read from a report of Lighthouse.

use serde_json::Value;

/// The categories, in the order of the table.
pub const CATEGORIES: [&str; 4] = ["performance", "accessibility", "best-practices", "seo"];

/// What one run has found.
#[derive(Debug, Default, PartialEq)]
pub struct Found {
    /// Of each category, from 0 to 100.
    pub scores: [u8; 4],
    /// What was not perfect in each category, the weightiest first.
    pub lost: [Vec<String>; 4],
    /// Until the largest thing on the screen was painted, in milliseconds.
    pub paint: f64,
    /// How far things moved while the page came.
    pub shift: f64,
    /// For how long the page did not answer, in milliseconds.
    pub blocking: f64,
    /// What was sent, compressed, with headers.
    pub bytes: f64,
    /// The versions, the day and the machine.
    pub setting: Setting,
}

/// What the figures depend on beside the page.
#[derive(Debug, Default, PartialEq)]
pub struct Setting {
    pub lighthouse: String,
    pub chromium: String,
    pub day: String,
    /// Lighthouse's own measure of the machine's speed.
    pub machine: f64,
}

impl Found {
    /// Reads a report.
    pub fn of(report: &Value) -> Result<Self, String> {
        if let Some(why) = report["runtimeError"]["message"].as_str() {
            return Err(format!("Lighthouse could not measure the page: {why}"));
        }
        let lacks = |what: &str| {
            format!(
                "Lighthouse's report has no {what}: is it of the version in xtask/src/tools.rs?"
            )
        };
        let number = |audit: &str| {
            report["audits"][audit]["numericValue"].as_f64().ok_or_else(|| lacks(audit))
        };
        let mut scores = [0; 4];
        for (score, category) in scores.iter_mut().zip(CATEGORIES) {
            let found = report["categories"][category]["score"].as_f64();
            // From 0 to 1 with two decimals: nothing is lost.
            *score = found.map(|it| (it * 100.0).round() as u8).ok_or_else(|| lacks(category))?;
        }
        let word = |value: &Value| value.as_str().unwrap_or("of an unknown version").to_owned();
        let agent = word(&report["environment"]["hostUserAgent"]);
        let chromium = agent.split_once("Chrome/").map_or(&*agent, |(_, rest)| rest);
        Ok(Self {
            scores,
            lost: CATEGORIES.map(|category| lost(report, category)),
            paint: number("largest-contentful-paint")?,
            shift: number("cumulative-layout-shift")?,
            blocking: number("total-blocking-time")?,
            bytes: number("total-byte-weight")?,
            setting: Setting {
                lighthouse: word(&report["lighthouseVersion"]),
                chromium: chromium.split(['.', ' ']).next().unwrap_or_default().to_owned(),
                day: word(&report["fetchTime"]).chars().take(10).collect(),
                machine: report["environment"]["benchmarkIndex"].as_f64().unwrap_or_default(),
            },
        })
    }
}

/// The audits that cost points in a category.
fn lost(report: &Value, category: &str) -> Vec<String> {
    let references = report["categories"][category]["auditRefs"].as_array();
    let mut lost: Vec<_> = references
        .into_iter()
        .flatten()
        .filter_map(|reference| {
            let (weight, id) = (reference["weight"].as_f64()?, reference["id"].as_str()?);
            let audit = &report["audits"][id];
            let missing = weight * (1.0 - audit["score"].as_f64()?);
            let shown = audit["displayValue"].as_str().map(|it| format!(", {it}"));
            let title = audit["title"].as_str().unwrap_or_default();
            let said = format!("{title} ({id}{})", shown.unwrap_or_default());
            (missing > 0.0).then_some((missing, said))
        })
        .collect();
    lost.sort_by(|a, b| b.0.total_cmp(&a.0));
    lost.into_iter().map(|(_, said)| said).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn report() -> Value {
        let full = json!({ "score": 1, "auditRefs": [] });
        json!({
            "lighthouseVersion": "12.8.2",
            "fetchTime": "2026-11-22T17:03:37.981Z",
            "environment": {
                "hostUserAgent": "Mozilla/5.0 (X11) HeadlessChrome/156.0.0.0 Safari/537.36",
                "benchmarkIndex": 2901,
            },
            "categories": {
                "performance": { "score": 0.29, "auditRefs": [
                    { "id": "first-contentful-paint", "weight": 10 },
                    { "id": "largest-contentful-paint", "weight": 25 },
                    { "id": "total-blocking-time", "weight": 30 },
                    { "id": "total-byte-weight", "weight": 0 },
                ] },
                "accessibility": full, "best-practices": full, "seo": full,
            },
            "audits": {
                "first-contentful-paint": { "score": 0.5, "title": "First" },
                "largest-contentful-paint": {
                    "score": 0.5, "title": "Largest", "displayValue": "3 s", "numericValue": 3000.5,
                },
                "cumulative-layout-shift": { "score": 1, "numericValue": 0 },
                "total-blocking-time": { "score": 1, "numericValue": 0 },
                "total-byte-weight": { "score": 0, "title": "Bytes", "numericValue": 2048 },
            },
        })
    }

    #[test]
    fn a_report_is_read() -> Result<(), String> {
        let found = Found::of(&report())?;
        assert_eq!(found.scores, [29, 100, 100, 100]);
        assert_eq!((found.paint, found.bytes), (3000.5, 2048.0));
        assert_eq!(found.setting.chromium, "156");
        assert_eq!(found.setting.day, "2026-11-22");
        // The weightier first, and nothing that has no weight.
        let lost = ["Largest (largest-contentful-paint, 3 s)", "First (first-contentful-paint)"];
        assert_eq!(found.lost[0], lost);
        Ok(())
    }

    #[test]
    fn a_report_that_is_not_whole_is_said() {
        let mut broken = report();
        broken["audits"]["total-byte-weight"] = Value::Null;
        let said = Found::of(&broken).err().unwrap_or_default();
        assert!(said.contains("has no total-byte-weight"), "{said}");
        broken["runtimeError"] = json!({ "message": "The page did not paint." });
        let said = Found::of(&broken).err().unwrap_or_default();
        assert!(said.ends_with("The page did not paint."), "{said}");
    }
}
