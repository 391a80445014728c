//! Tables in Markdown.

use std::fmt;

/// A table whose columns of numbers stand to the right.
pub struct Table {
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with this head and no rows.
    pub fn new(head: &[&str]) -> Self {
        Self { head: head.iter().map(|&word| word.to_owned()).collect(), rows: Vec::new() }
    }

    /// Adds a row.
    pub fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().collect());
    }

    /// Whether nothing but numbers, dates and gaps stands in this column.
    fn is_of_numbers(&self, column: usize) -> bool {
        let mut cells = self.rows.iter().filter_map(|row| row.get(column));
        cells.all(|cell| !cell.contains(char::is_alphabetic))
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = |f: &mut fmt::Formatter<'_>, cells: &[String]| {
            let cells: Vec<_> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
            writeln!(f, "| {} |", cells.join(" | "))
        };
        line(f, &self.head)?;
        let rule = |column| if self.is_of_numbers(column) { "---:" } else { "---" };
        let rules: Vec<_> = (0..self.head.len()).map(rule).collect();
        writeln!(f, "|{}|", rules.join("|"))?;
        self.rows.iter().try_for_each(|row| line(f, row))
    }
}

#[cfg(test)]
mod tests {
    use super::Table;

    #[test]
    fn numbers_stand_to_the_right_and_bars_are_no_borders() {
        let mut table = Table::new(&["Name", "Count"]);
        table.row(["a|b".to_owned(), "3 %".to_owned()]);
        table.row(["c".to_owned(), String::new()]);
        assert_eq!(table.to_string(), "| Name | Count |\n|---|---:|\n| a\\|b | 3 % |\n| c |  |\n");
    }
}
