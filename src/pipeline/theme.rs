//! The theme of a run: the file that says it, and the logo and fonts that it names.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::Failure;
use super::inputs::{NO_SUCH_INPUT, called_as, read_text, show, unreadable};
use crate::diag::{Code, Diagnostic, Place};
use crate::i18n::fonts;
use crate::renderers;
use crate::report::{BrandFont, Theme};
use crate::settings::{self, ThemeFile};
use crate::world::World;

/// A logo that is no picture.
pub(super) const THEME_LOGO: Code = Code::error("theme-logo");
/// A font that is none.
pub(super) const THEME_FONT: Code = Code::error("theme-font");

/// The largest logo or font that is read: 8 MiB.
const LIMIT: u64 = 8 << 20;

/// The theme that `--theme` or the workspace names; ours where none does.
///
/// # Errors
///
/// What is wrong with the file, or with those that it names.
pub(super) fn of(
    given: Option<&PathBuf>,
    named: Option<PathBuf>,
    world: &dyn World,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Theme, Failure> {
    let Some(path) = given.cloned().or(named) else {
        return Ok(Theme::default());
    };
    let name = called_as(&path, given);
    if world.kind(&path).is_none() {
        let missing = Diagnostic::new(NO_SUCH_INPUT).at(Place::file(show(&path)));
        return Err(Failure::Unusable(vec![missing]));
    }
    let text = read_text(&path, world)?;
    let file = match settings::read_theme(&text, &name) {
        Ok(warned) => warned.into_value(diagnostics),
        Err(complaints) => return Err(Failure::Unusable(complaints)),
    };
    let folder = path.parent().map(Path::to_owned).unwrap_or_default();
    let usual = Theme::default();
    let logo = match &file.logo {
        None => None,
        Some(logo) => {
            let bytes = beside(&folder, logo, world)?;
            let read = renderers::logo(bytes).ok_or_else(|| unusable(THEME_LOGO, &folder, logo))?;
            Some(read)
        }
    };
    Ok(Theme {
        accent: file.accent.unwrap_or(usual.accent),
        second: file.second.unwrap_or(usual.second),
        logo,
        font: font(&file, &folder, world)?,
        footer: file.footer,
        cover: file.cover,
        prepared_by: file.prepared_by,
        white_label: file.white_label,
        ..usual
    })
}

/// The theme file and the files that it names, as far as it can be read: they are no exports.
pub(super) fn files(path: &Path, world: &dyn World) -> Vec<Option<PathBuf>> {
    let text = read_text(path, world).unwrap_or_default();
    let file = match settings::read_theme(&text, "") {
        Ok(warned) => warned.into_value(&mut Vec::new()),
        Err(_) => ThemeFile::default(),
    };
    let folder = path.parent().unwrap_or(Path::new(""));
    let named = [file.logo, file.font, file.font_bold];
    let named = named.into_iter().flatten().map(|name| folder.join(name));
    std::iter::once(path.to_owned())
        .chain(named)
        .map(Some)
        .collect()
}

fn font(file: &ThemeFile, folder: &Path, world: &dyn World) -> Result<Option<BrandFont>, Failure> {
    let Some(regular_name) = &file.font else {
        return Ok(None);
    };
    let regular = beside(folder, regular_name, world)?;
    let family =
        fonts::family_of(&regular).ok_or_else(|| unusable(THEME_FONT, folder, regular_name))?;
    let bold = match &file.font_bold {
        None => Arc::clone(&regular),
        Some(name) => {
            let bold = beside(folder, name, world)?;
            fonts::family_of(&bold).ok_or_else(|| unusable(THEME_FONT, folder, name))?;
            bold
        }
    };
    Ok(Some(BrandFont {
        family,
        regular,
        bold,
    }))
}

/// The bytes of a file that the theme names.
fn beside(folder: &Path, name: &str, world: &dyn World) -> Result<Arc<[u8]>, Failure> {
    let path = folder.join(name);
    if world.kind(&path).is_none() {
        let missing = Diagnostic::new(NO_SUCH_INPUT).at(Place::file(show(&path)));
        return Err(Failure::Unusable(vec![missing]));
    }
    let bytes = world
        .read(&path, LIMIT)
        .map_err(|error| unreadable(&path, &error))?;
    Ok(bytes.into())
}

fn unusable(code: Code, folder: &Path, name: &str) -> Failure {
    let place = Place::file(show(&folder.join(name)));
    Failure::Unusable(vec![Diagnostic::new(code).at(place)])
}
