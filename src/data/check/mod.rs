//! temp
use super::{Record, schema};
use serde_json::Value;
use std::{collections::BTreeMap, path::Path};
pub struct Loaded {
    pub record: Record,
    pub texts: BTreeMap<String, BTreeMap<String, String>>,
    pub values: BTreeMap<String, Value>,
}
pub fn load(dir: &Path, _keys: &[&str]) -> Result<Loaded, Vec<String>> {
    let rd = |n: &str| -> Result<Value, Vec<String>> {
        serde_json::from_str(
            &std::fs::read_to_string(dir.join(format!("{n}.json")))
                .map_err(|e| vec![format!("{n}: {e}")])?,
        )
        .map_err(|e| vec![format!("{n}: {e}")])
    };
    let mut values = BTreeMap::new();
    let mut all = serde_json::Map::new();
    for f in schema::files() {
        let v = rd(f.name)?;
        all.insert(f.name.into(), v.clone());
        values.insert(f.name.to_string(), v);
    }
    let record: Record =
        serde_json::from_value(Value::Object(all)).map_err(|e| vec![e.to_string()])?;
    let mut texts = BTreeMap::new();
    for l in &record.zone.languages {
        texts.insert(
            l.code.clone(),
            serde_json::from_value(rd(&format!("texts.{}", l.code))?).unwrap(),
        );
    }
    Ok(Loaded { record, texts, values })
}
