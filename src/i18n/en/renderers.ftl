# Texts of the room `renderers`.

render-page = Page { $page } of { $pages }
render-contents = In this report
render-skip = Skip to the report
render-action-number = Evidence
render-action-doubt = How sure
render-action-effect = Effect
render-numbers = The numbers as a table
render-brief-rest = This is the summary. The full report goes on with: { $sections }.

pdf-standard-not-met = the PDF cannot meet { $standard }: { $reason }
    .hint = PDF/A-2 and PDF/A-3 suit reports best. With a template of your own, see that nothing is transparent and every picture has an alternative text.
    .explain = A file may claim a standard only where all of it holds, so nothing is written that would claim it wrongly. PDF/A-1 knows no transparency, which the charts have. PDF/UA-1 and the levels a and u of PDF/A ask that every letter can be read back as text.
pdf-without-claim = the PDF is tagged, but does not claim PDF/UA-1: { $reason }
    .hint = Readers that read aloud can use it all the same. Where the claim is needed, change the text that is named.
    .explain = PDF/UA-1 is the standard of accessible PDFs. Where some text or a template of your own keeps a file from meeting it, the file is written with all its tags, alternative texts and bookmarks, but without the claim. With --pdf-standard ua-1 such a file is refused instead.
template-wrong = { $reason }
    .hint = `audiencefit template report` prints a template that works, and `audiencefit template report-schema` says what report.json holds.
    .explain = The template is a file for typst, which sets the PDF. It may read report.json, the charts named there, and files in its own folder and below, with paths from there. It cannot read anything else, use packages, or use other fonts than the embedded ones.
