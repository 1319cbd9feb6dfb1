//! PDF: the report set by typst, as vectors, tagged, with bookmarks.
//!
//! The template, ours or the user's, gets what [`super::pages`] makes, all from memory. The file claims
//! PDF/UA-1 unless another standard is asked for. Where a text keeps it from that, the same document is
//! written tagged but without the claim, and that is said.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::layout::{Em, Frame, FrameItem, Point};
use typst::model::Document as _;
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, TextItem};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::pages::{chart_file, document, logo_file};
use super::{
    Output, PDF_STANDARD_NOT_MET, PDF_WITHOUT_CLAIM, PdfClaim, REPORT_TEMPLATE, RenderError,
    RenderInput, RendererSpec, TEMPLATE_WRONG, Template, refused,
};
use crate::charts;
use crate::diag::{Diagnostic, Place};
use crate::i18n::fonts::{FONTS, missing_glyph};
use crate::report::{Block, Report, Theme};

/// PDF.
pub(super) const SPEC: RendererSpec = RendererSpec {
    id: "pdf",
    extension: "pdf",
    is_text: false,
    by_default: true,
    render,
};

fn render(input: &RenderInput<'_>) -> Result<Vec<Output>, RenderError> {
    let mut charts = Vec::new();
    let document = document(input, &mut charts);
    let json = serde_json::to_string(&document).map_err(|error| refused("pdf", error))?;
    if let Some(character) = missing_glyph(&distinct(&json)) {
        return Err(RenderError::MissingGlyph {
            character,
            text: around(input.report, character),
        });
    }

    let mut files = vec![("report.json".to_owned(), Bytes::from_string(json.clone()))];
    for (index, (chart, width)) in charts.into_iter().enumerate() {
        let drawing = charts::draw(chart, input.theme, width);
        files.push((chart_file(index), Bytes::from_string(drawing)));
    }
    if let Some(logo) = &input.theme.logo {
        let bytes = Bytes::new(Arc::clone(&logo.bytes));
        files.push((logo_file(logo).to_owned(), bytes));
    }
    let desk = Desk::new(files, input.theme, input.template)?;
    let compiled = typst::compile::<PagedDocument>(&desk);
    let pages = whole_clusters(&compiled.output.map_err(|errors| desk.wrong(&errors))?);
    let claims = &input.options.pdf_claims;
    let identity = Identity {
        content: blake3::hash(format!("{json}{}", desk.main.text()).as_bytes())
            .to_hex()
            .to_string(),
        creator: (!input.theme.white_label).then(|| "audiencefit".to_owned()),
        date: last_day(&input.report.month),
    };
    let mut said = Vec::new();
    let bytes = if claims.is_empty() {
        match exported(&pages, &identity, &[PdfClaim::Ua1]) {
            Ok(bytes) => bytes,
            Err(reason) => {
                said.push(Diagnostic::new(PDF_WITHOUT_CLAIM).with("reason", reason));
                exported(&pages, &identity, &[]).map_err(|reason| refused("pdf", reason))?
            }
        }
    } else {
        exported(&pages, &identity, claims).map_err(|reason| {
            let names: Vec<&str> = claims.iter().map(|claim| claim.id()).collect();
            RenderError::Asked(vec![
                Diagnostic::new(PDF_STANDARD_NOT_MET)
                    .with("standard", names.join(", "))
                    .with("reason", reason),
            ])
        })?
    };
    Ok(vec![Output {
        said,
        ..Output::new("report", bytes)
    }])
}

/// The pages with letters and their marks in one run. Typst starts a run at every mark that stands
/// higher or lower than its font drew it, and says the letter of both runs: who copies or searches the
/// text would find it twice.
fn whole_clusters(document: &PagedDocument) -> PagedDocument {
    let pages = document.pages().iter().map(|page| {
        let mut page = page.clone();
        page.frame = joined(&page.frame);
        page
    });
    PagedDocument::new(pages.collect(), document.info().clone())
}

fn joined(frame: &Frame) -> Frame {
    let mut items: Vec<(Point, FrameItem)> = Vec::new();
    for (at, item) in frame.items() {
        if let (FrameItem::Text(text), Some((before_at, FrameItem::Text(before)))) =
            (item, items.last_mut())
            && continues((*before_at, before), (*at, text))
        {
            append(before, text, Em::from_abs(before_at.y - at.y, text.size));
            continue;
        }
        let mut item = item.clone();
        if let FrameItem::Group(group) = &mut item {
            group.frame = joined(&group.frame);
        }
        items.push((*at, item));
    }
    let mut whole = frame.clone();
    whole.clear();
    whole.push_multiple(items);
    whole
}

/// Whether a run begins inside the letter with which the run before it ends.
fn continues((before_at, before): (Point, &TextItem), (at, text): (Point, &TextItem)) -> bool {
    let (Some(last), Some(first)) = (before.glyphs.last(), text.glyphs.first()) else {
        return false;
    };
    let gap = (before_at.x + before.width() - at.x).to_pt();
    last.span == first.span
        && last.range().end == before.text.len()
        && first.range().start == 0
        && before.text.get(last.range()) == text.text.get(first.range())
        && gap.abs() < 0.01
        && before.font == text.font
        && before.size == text.size
        && before.fill == text.fill
        && before.stroke == text.stroke
        && (before.lang, before.region) == (text.lang, text.region)
}

/// Adds the glyphs of a run that begins with the last letter of `before`, so much higher.
fn append(before: &mut TextItem, text: &TextItem, height: Em) {
    let (Some(last), Some(first)) = (before.glyphs.last(), text.glyphs.first()) else {
        return;
    };
    let shift = last.range.start;
    before
        .text
        .push_str(text.text.get(first.range().end..).unwrap_or_default());
    before.glyphs.extend(text.glyphs.iter().map(|glyph| {
        let mut glyph = glyph.clone();
        glyph.y_offset += height;
        glyph.range = glyph.range.start + shift..glyph.range.end + shift;
        glyph
    }));
}

/// What is written into the head of the file.
struct Identity {
    /// Made from the content, so that the same report gives the same bytes.
    content: String,
    /// The program that it names as its maker.
    creator: Option<String>,
    /// The day that the file gives as its own, where a standard asks for one.
    date: Option<Datetime>,
}

/// The last day of a month, `2026-10`: the report's numbers end there, and a clock would give other
/// bytes every day.
fn last_day(month: &str) -> Option<Datetime> {
    let (year, month) = month.split_once('-')?;
    let (year, month) = (year.parse().ok()?, month.parse().ok()?);
    [31, 30, 29, 28]
        .into_iter()
        .find_map(|day| Datetime::from_ymd_hms(year, month, day, 0, 0, 0))
}

/// The bytes of the file; otherwise what typst says against it. Only PDF/A asks for a date, and only
/// then there is one.
fn exported(
    pages: &PagedDocument,
    identity: &Identity,
    claims: &[PdfClaim],
) -> Result<Vec<u8>, String> {
    let standards: Vec<PdfStandard> = claims.iter().copied().map(standard).collect();
    let is_archive = claims.iter().any(|claim| *claim != PdfClaim::Ua1);
    let standards = PdfStandards::new(&standards).map_err(|error| error.message().to_string())?;
    let date = identity.date.filter(|_| is_archive);
    let options = PdfOptions {
        ident: Smart::Custom(identity.content.clone()),
        creator: Smart::Custom(identity.creator.clone()),
        timestamp: date.map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(pages, &options).map_err(|errors| messages(&errors))
}

fn standard(claim: PdfClaim) -> PdfStandard {
    match claim {
        PdfClaim::Ua1 => PdfStandard::Ua_1,
        PdfClaim::A1b => PdfStandard::A_1b,
        PdfClaim::A1a => PdfStandard::A_1a,
        PdfClaim::A2b => PdfStandard::A_2b,
        PdfClaim::A2u => PdfStandard::A_2u,
        PdfClaim::A2a => PdfStandard::A_2a,
        PdfClaim::A3b => PdfStandard::A_3b,
        PdfClaim::A3u => PdfStandard::A_3u,
        PdfClaim::A3a => PdfStandard::A_3a,
        PdfClaim::A4 => PdfStandard::A_4,
    }
}

fn messages(errors: &[SourceDiagnostic]) -> String {
    let messages: BTreeSet<&str> = errors.iter().map(|error| error.message.as_str()).collect();
    messages.into_iter().collect::<Vec<_>>().join("; ")
}

/// Every character of a text once, but for the break places that `breakable` put in.
fn distinct(text: &str) -> String {
    let mut seen = BTreeSet::from(['\u{200b}']);
    text.chars()
        .filter(|character| seen.insert(*character))
        .collect()
}

/// The first text of the report that has a character.
fn around(report: &Report, character: char) -> String {
    let mut texts: Vec<&str> = vec![
        &report.brand,
        &report.title,
        &report.subtitle,
        &report.footer,
        &report.cover,
        &report.prepared_by,
    ];
    for section in &report.sections {
        texts.extend([section.question.as_str(), &section.answer]);
        for block in &section.blocks {
            match block {
                Block::Heading(text) | Block::Paragraph(text) | Block::Note(text) => {
                    texts.push(text);
                }
                Block::Figures(figures) => texts.extend(
                    figures
                        .iter()
                        .flat_map(|it| [it.label.as_str(), &it.value, &it.detail]),
                ),
                Block::Actions(actions) => texts.extend(
                    actions
                        .iter()
                        .flat_map(|it| [it.what.as_str(), &it.number, &it.doubt, &it.effect]),
                ),
                Block::Chart(chart) => {
                    texts.extend([chart.title.as_str(), &chart.alt, &chart.note]);
                }
                Block::Table(table) => {
                    texts.extend([table.caption.as_str(), &table.note]);
                    texts.extend(table.columns.iter().map(|(head, _)| head.as_str()));
                    texts.extend(table.rows.iter().flatten().map(String::as_str));
                }
            }
        }
    }
    texts
        .into_iter()
        .find(|text| text.contains(character))
        .unwrap_or_default()
        .to_owned()
}

/// What typst sees of the world: the template, the files and the embedded fonts; no disk but the folder
/// of a template that the user wrote, no clock.
struct Desk<'a> {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: Source,
    files: Vec<(FileId, Bytes)>,
    template: Option<Template<'a>>,
    /// What was read beside the template, so that each file is read once.
    beside: Mutex<Vec<(FileId, Option<Bytes>)>>,
    /// The same as far as it is text of typst.
    sources: Mutex<Vec<Source>>,
}

impl<'a> Desk<'a> {
    fn new(
        files: Vec<(String, Bytes)>,
        theme: &Theme,
        template: Option<Template<'a>>,
    ) -> Result<Self, RenderError> {
        let brand = theme.font.iter();
        let fonts: Vec<Font> = brand
            .flat_map(|font| [&font.regular, &font.bold])
            .map(|bytes| Bytes::new(Arc::clone(bytes)))
            .chain(FONTS.iter().map(|font| Bytes::new(font.bytes)))
            .flat_map(Font::iter)
            .collect();
        let files = files
            .into_iter()
            .map(|(name, bytes)| Ok((file_id(&name)?, bytes)))
            .collect::<Result<Vec<_>, RenderError>>()?;
        let (name, text) = template.map_or(("report.typ", REPORT_TEMPLATE), |template| {
            let name = template.name.rsplit('/').next();
            (name.unwrap_or(template.name), template.text)
        });
        Ok(Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            main: Source::new(file_id(name)?, text.to_owned()),
            files,
            template,
            beside: Mutex::new(Vec::new()),
            sources: Mutex::new(Vec::new()),
        })
    }

    /// A file beside the template of the user.
    fn beside(&self, id: FileId) -> FileResult<Bytes> {
        let Some(template) = self.template else {
            return Err(FileError::AccessDenied);
        };
        if !matches!(id.root(), VirtualRoot::Project) {
            return Err(FileError::AccessDenied);
        }
        let path = id.vpath().get_without_slash();
        let mut beside = self.beside.lock().unwrap_or_else(PoisonError::into_inner);
        let known = beside.iter().find(|(known, _)| *known == id);
        let bytes = if let Some((_, bytes)) = known {
            bytes.clone()
        } else {
            let bytes = (template.read)(path).map(Bytes::new);
            beside.push((id, bytes.clone()));
            bytes
        };
        bytes.ok_or_else(|| FileError::NotFound(path.into()))
    }

    /// What typst says against a template. Ours has no mistakes that a user can mend.
    fn wrong(&self, errors: &[SourceDiagnostic]) -> RenderError {
        let Some(template) = self.template else {
            return refused("pdf", messages(errors));
        };
        let folder = template
            .name
            .rsplit_once('/')
            .map_or(String::new(), |(folder, _)| format!("{folder}/"));
        let told = errors.iter().map(|error| {
            let place = error.span.id().map(|id| {
                let mut place = Place::file(if id == self.main.id() {
                    template.name.to_owned()
                } else {
                    format!("{folder}{}", id.vpath().get_without_slash())
                });
                let lines = self.source(id).ok().zip(self.range(error.span));
                if let Some((source, range)) = lines
                    && let Some((line, column)) = source.lines().byte_to_line_column(range.start)
                {
                    let counted = |number: usize| u32::try_from(number + 1).unwrap_or(u32::MAX);
                    place = place.at_row(counted(line)).at_column(counted(column));
                }
                place
            });
            let mut said: Vec<String> = vec![error.message.to_string()];
            said.extend(error.hints.iter().map(|hint| hint.v.to_string()));
            Diagnostic::new(TEMPLATE_WRONG)
                .at(place.unwrap_or_else(|| Place::file(template.name)))
                .with("reason", said.join("; "))
        });
        let mut told: Vec<Diagnostic> = told.collect();
        told.dedup();
        RenderError::Asked(told)
    }
}

fn file_id(name: &str) -> Result<FileId, RenderError> {
    let path = VirtualPath::new(name).map_err(|error| refused("pdf", error))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() {
            return Ok(self.main.clone());
        }
        let text = self.file(id)?;
        let mut sources = self.sources.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = sources.iter().find(|known| known.id() == id) {
            return Ok(known.clone());
        }
        let text = std::str::from_utf8(&text).map_err(|_| FileError::InvalidUtf8)?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let source = Source::new(id, text.to_owned());
        sources.push(source.clone());
        Ok(source)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let given = self.files.iter().find(|(known, _)| *known == id);
        given.map_or_else(|| self.beside(id), |(_, bytes)| Ok(bytes.clone()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
