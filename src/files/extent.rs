//! How much memory a workbook of an old or open format would take in its reader, which lays every
//! sheet out as a full rectangle and believes what the file declares. Small files can ask for
//! hundreds of gigabytes in this way, so it is counted first.

/// Bytes of text that weigh as much as a cell.
const TEXT_OF_A_CELL: usize = 32;
/// The rows and columns beyond which the reader of `.ods` stops by itself.
const MOST_ROWS: u64 = 1 << 20;
const MOST_COLUMNS: u64 = 1 << 14;
/// Cells of the largest sheet that the old format can hold.
const OLD_SHEET: u64 = 1 << 24;

/// Cells of all rectangles of an `.xls`; `None` where its container or records cannot be followed.
pub(super) fn of_xls(bytes: &[u8]) -> Option<u64> {
    let container = Container::of(bytes)?;
    let stream = container
        .stream("Workbook")
        .or_else(|| container.stream("Book"))?;
    let mut cells = 0_u64;
    // Many sheets may point to the same records; a real file has each of them once.
    let mut patience = stream.len().saturating_mul(4);
    for (kind, content) in Entries(&stream) {
        match kind {
            0x0a => break,
            0x85 => {
                let sheet = stream.get(u32_at(content, 0)? as usize..)?;
                cells = cells.saturating_add(of_xls_sheet(sheet, &mut patience)?);
            }
            _ => {}
        }
    }
    Some(cells)
}

fn of_xls_sheet(sheet: &[u8], patience: &mut usize) -> Option<u64> {
    let mut bounds: Option<[u64; 4]> = None;
    let mut declared = 0_u64;
    // Charts inside a sheet begin and end like a sheet.
    let (mut begun, mut depth) = (false, 0_u32);
    for (kind, content) in Entries(sheet) {
        *patience = patience.checked_sub(content.len() + 4)?;
        match kind {
            0x809 if begun => depth += 1,
            0x809 => begun = true,
            0x0a if depth == 0 => break,
            0x0a => depth -= 1,
            _ if depth > 0 => {}
            0x200 => declared = declared.max(of_declared(content)?),
            0x06 | 0x203..=0x205 | 0xd6 | 0x27e | 0xfd | 0xbd => {
                let row = u64::from(u16_at(content, 0)?);
                let first = u64::from(u16_at(content, 2)?);
                let last = if kind == 0xbd {
                    u64::from(u16_at(content, content.len().checked_sub(2)?)?)
                } else {
                    first
                };
                let [top, left, bottom, right] = bounds.unwrap_or([row, first, row, last]);
                bounds = Some([
                    top.min(row),
                    left.min(first),
                    bottom.max(row),
                    right.max(last),
                ]);
            }
            _ => {}
        }
    }
    let used = bounds.map_or(0, |[top, left, bottom, right]| {
        (bottom - top + 1) * right.saturating_sub(left).saturating_add(1)
    });
    // A declared rectangle is only reserved; up to the size of a sheet that costs nothing.
    Some(if declared > OLD_SHEET { declared } else { used })
}

/// The cells of a declared range: first row, row after the last, first column, column after the last.
fn of_declared(content: &[u8]) -> Option<u64> {
    let (top, bottom, left, right) = if content.len() == 10 {
        (
            u32::from(u16_at(content, 0)?),
            u32::from(u16_at(content, 2)?),
            u16_at(content, 4)?,
            u16_at(content, 6)?,
        )
    } else {
        (
            u32_at(content, 0)?,
            u32_at(content, 4)?,
            u16_at(content, 8)?,
            u16_at(content, 10)?,
        )
    };
    let left = if left > 0xff || right < left { 0 } else { left };
    if bottom == 0 || right == 0 {
        return Some(1);
    }
    let rows = u64::from(bottom.checked_sub(top)?);
    Some(rows.saturating_mul(u64::from(right - left)))
}

/// The records of a stream: kind and content.
struct Entries<'b>(&'b [u8]);

impl<'b> Iterator for Entries<'b> {
    type Item = (u16, &'b [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let kind = u16_at(self.0, 0)?;
        let end = 4 + usize::from(u16_at(self.0, 2)?);
        let content = self.0.get(4..end)?;
        self.0 = &self.0[end..];
        Some((kind, content))
    }
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}

/// A compound file: streams in chains of sectors.
struct Container<'b> {
    bytes: &'b [u8],
    sector: usize,
    next: Vec<u32>,
    directory: Vec<u8>,
}

/// The first number that is not a sector but an end or a gap.
const NO_SECTOR: u32 = 0xffff_fffa;

impl<'b> Container<'b> {
    fn of(bytes: &'b [u8]) -> Option<Self> {
        let sector = match u16_at(bytes, 30)? {
            9 => 512,
            12 => 4096,
            _ => return None,
        };
        let mut container = Self {
            bytes,
            sector,
            next: Vec::new(),
            directory: Vec::new(),
        };
        // The table of chains is listed in the header, and further in a chain of its own.
        let mut tables: Vec<u32> = (0..109)
            .filter_map(|at| u32_at(bytes, 76 + at * 4))
            .collect();
        let mut more = u32_at(bytes, 68)?;
        let most = bytes.len() / sector + 1;
        for _ in 0..most {
            if more >= NO_SECTOR {
                break;
            }
            let listed = words(container.sector(more)?);
            let (last, tables_of_it) = listed.split_last()?;
            tables.extend(tables_of_it);
            more = *last;
        }
        for table in tables
            .into_iter()
            .filter(|table| *table < NO_SECTOR)
            .take(most)
        {
            let next = words(container.sector(table)?);
            container.next.extend(next);
        }
        container.directory = container.chain(u32_at(bytes, 48)?)?;
        Some(container)
    }

    fn sector(&self, number: u32) -> Option<&'b [u8]> {
        let start = (number as usize).checked_add(1)?.checked_mul(self.sector)?;
        let end = start.saturating_add(self.sector).min(self.bytes.len());
        self.bytes.get(start..end)
    }

    fn chain(&self, first: u32) -> Option<Vec<u8>> {
        let mut content = Vec::new();
        let mut number = first;
        for _ in 0..=self.next.len() {
            if number >= NO_SECTOR {
                return Some(content);
            }
            content.extend_from_slice(self.sector(number)?);
            number = *self.next.get(number as usize)?;
        }
        None
    }

    /// The content of a stream, found without regard to case as the reader does.
    fn stream(&self, name: &str) -> Option<Vec<u8>> {
        let wanted: Vec<u8> = name
            .to_ascii_lowercase()
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        let entry = self.directory.chunks_exact(128).find(|entry| {
            let found = entry[..64].to_ascii_lowercase();
            found.starts_with(&wanted) && found[wanted.len()..].starts_with(&[0, 0])
        })?;
        let (first, size) = (u32_at(entry, 116)?, u32_at(entry, 120)? as usize);
        let mut content = if size < 4096 {
            self.small_chain(first)?
        } else {
            self.chain(first)?
        };
        content.truncate(size);
        Some(content)
    }

    /// Small streams lie in sectors of 64 bytes inside the stream of the root.
    fn small_chain(&self, first: u32) -> Option<Vec<u8>> {
        let all = self.chain(u32_at(&self.directory, 116)?)?;
        let next = words(&self.chain(u32_at(self.bytes, 60)?)?);
        let mut content = Vec::new();
        let mut number = first;
        for _ in 0..=next.len() {
            if number >= NO_SECTOR {
                return Some(content);
            }
            let start = (number as usize).checked_mul(64)?;
            content.extend_from_slice(all.get(start..all.len().min(start.saturating_add(64)))?);
            number = *next.get(number as usize)?;
        }
        None
    }
}

fn words(bytes: &[u8]) -> Vec<u32> {
    bytes
        .chunks_exact(4)
        .filter_map(|word| u32_at(word, 0))
        .collect()
}

/// Cells of all tables of the `content.xml` of an `.ods` with its repetitions, long texts counted
/// as several.
pub(super) fn of_ods(content: &[u8]) -> u64 {
    let mut total = Table::default();
    let mut table = Table::default();
    let mut row = Row::default();
    let mut rest = content;
    let mut text = 0;
    while let Some((tag, before, after)) = next_tag(rest) {
        text += before;
        let name = tag
            .split(|byte| byte.is_ascii_whitespace() || *byte == b'/')
            .find(|part| !part.is_empty());
        let (closes, empty) = (tag.starts_with(b"/"), tag.ends_with(b"/"));
        match name.unwrap_or_default() {
            b"table:table" => {
                total.weight = total
                    .weight
                    .saturating_add(std::mem::take(&mut table).all());
            }
            b"table:table-row" => {
                if !closes {
                    row = Row {
                        repeats: repeats(tag, b"number-rows-repeated", MOST_ROWS),
                        ..Row::default()
                    };
                }
                if closes || empty {
                    row.end_cell(0);
                    table.add(&row);
                    row = Row::default();
                }
            }
            b"table:table-cell" | b"table:covered-table-cell" => {
                if !closes {
                    row.cell = repeats(tag, b"number-columns-repeated", MOST_COLUMNS);
                    let has = |name: &[u8]| tag.windows(name.len()).any(|window| window == name);
                    row.filled = has(b"office:") || has(b"formula");
                    text = tag.len();
                }
                if closes || empty {
                    row.end_cell(text);
                }
            }
            _ => row.filled = true,
        }
        rest = after;
    }
    total.weight.saturating_add(table.all())
}

#[derive(Default)]
struct Row {
    repeats: u64,
    /// Repetitions of the cell that is open, and whether it holds anything.
    cell: u64,
    filled: bool,
    /// Empty cells that count only if a filled one follows.
    pending: u64,
    columns: u64,
    weight: u64,
}

impl Row {
    fn end_cell(&mut self, text: usize) {
        let cells = std::mem::take(&mut self.cell);
        if std::mem::take(&mut self.filled) && cells > 0 {
            self.columns += self.pending + cells;
            self.weight += self.pending + cells * (1 + (text / TEXT_OF_A_CELL) as u64);
            self.pending = 0;
        } else {
            self.pending += cells;
        }
    }
}

#[derive(Default)]
struct Table {
    weight: u64,
    rows: u64,
    pending: u64,
    columns: u64,
}

impl Table {
    fn add(&mut self, row: &Row) {
        if row.columns == 0 {
            self.pending = self.pending.saturating_add(row.repeats);
            return;
        }
        self.rows = self
            .rows
            .saturating_add(self.pending)
            .saturating_add(row.repeats);
        self.pending = 0;
        self.columns = self.columns.max(row.columns);
        self.weight = self
            .weight
            .saturating_add(row.weight.saturating_mul(row.repeats));
    }

    fn all(self) -> u64 {
        self.weight.max(self.rows.saturating_mul(self.columns))
    }
}

/// The value of an attribute that repeats; the most where it is written in a strange way.
fn repeats(tag: &[u8], name: &[u8], most: u64) -> u64 {
    let Some(at) = tag.windows(name.len()).position(|window| window == name) else {
        return 1;
    };
    let value = tag[at + name.len()..]
        .split(|byte| matches!(byte, b'"' | b'\''))
        .nth(1);
    let number = value
        .and_then(|value| std::str::from_utf8(value).ok())
        .and_then(|value| value.parse().ok());
    number.unwrap_or(most).min(most)
}

/// The inside of the next tag, the bytes of text before it, and the rest.
fn next_tag(bytes: &[u8]) -> Option<(&[u8], usize, &[u8])> {
    let mut from = 0;
    loop {
        let start = from + bytes[from..].iter().position(|byte| *byte == b'<')?;
        let rest = &bytes[start + 1..];
        let skipped = if rest.starts_with(b"!--") {
            after(rest, b"-->")?
        } else if rest.starts_with(b"![CDATA[") {
            after(rest, b"]]>")?
        } else {
            let mut quote = None;
            let end = rest.iter().position(|byte| {
                match (quote, byte) {
                    (None, b'"' | b'\'') => quote = Some(*byte),
                    (Some(open), byte) if open == *byte => quote = None,
                    _ => {}
                }
                quote.is_none() && *byte == b'>'
            })?;
            return Some((&rest[..end], start, &rest[end + 1..]));
        };
        from = start + 1 + skipped;
    }
}

fn after(bytes: &[u8], end: &[u8]) -> Option<usize> {
    bytes
        .windows(end.len())
        .position(|window| window == end)
        .map(|at| at + end.len())
}

#[cfg(test)]
mod tests {
    use super::of_ods;

    #[test]
    fn trailing_emptiness_costs_nothing() {
        let row = |repeats: &str, cells: &str| {
            format!("<table:table-row{repeats}>{cells}</table:table-row>")
        };
        let cell = "<table:table-cell office:value=\"1\"/>";
        let empty = "<table:table-cell table:number-columns-repeated='16000'/>";
        let table = |rows: &str| {
            format!("<x><!-- <table:table-cell> --><table:table>{rows}</table:table></x>")
        };
        let many = " table:number-rows-repeated=\"1000000\"";
        // A row of one cell with its 36 bytes weighs two.
        assert_eq!(
            of_ods(table(&row("", &format!("{cell}{empty}"))).as_bytes()),
            2
        );
        let tail = row("", cell) + &row(many, empty);
        assert_eq!(of_ods(table(&tail).as_bytes()), 2);
        let gap = row("", cell) + &row(many, empty) + &row("", cell);
        assert_eq!(of_ods(table(&gap).as_bytes()), 1_000_002);
        assert_eq!(
            of_ods(table(&row("", &format!("{empty}{cell}"))).as_bytes()),
            16_002
        );
    }
}
