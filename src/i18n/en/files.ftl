# Texts of the room `files`.

empty-file = The file is empty: 0 bytes.
    .hint = Download the export again; the download may have been interrupted.
    .explain = The file holds no bytes at all. Platforms do not write such files, not even for an account without data, so it was most likely created by an interrupted download or a failed copy. It is listed on the inputs page and gives no numbers.

no-rows = The file holds no rows.
    .explain = The file has the right form and not a single row: only a byte order mark, a `sep=` line, blank lines, empty sheets, or empty lists in JSON. Platforms write such exports when they have no data for the account or the period. It is taken as "no data", not as zero.

not-a-table = { $kind ->
        [pdf] This is a PDF document, whatever its name says; it holds no table that can be read.
        [png] This is a PNG picture, whatever its name says.
        [jpeg] This is a JPEG picture, whatever its name says.
        [gif] This is a GIF picture, whatever its name says.
        [image] This is a picture, whatever its name says.
        [media] This is a sound or video file, whatever its name says.
        [gzip] This is a gzip archive; only ZIP archives are opened.
        [rar] This is a RAR archive; only ZIP archives are opened.
        [seven-zip] This is a 7-Zip archive; only ZIP archives are opened.
        [packed] This is a packed file of a kind that is not opened; only ZIP archives are.
        [parquet] This is a Parquet file; exports are read as text or workbooks.
        [sqlite] This is an SQLite database; exports are read as text or workbooks.
        [program] This is a program, not an export.
        [office] This is an office document, but not a workbook.
        [rtf] This is an RTF document, not a table.
        [utf-32] This is text in UTF-32, which no platform exports.
        [html] This is a web page (HTML), not a table.
        [xml] This is XML, not a table.
       *[binary] These are binary data, not a table.
    }
    .hint = Download the export as CSV, XLSX or JSON.
    .explain = What a file is was decided by its content, never by its name. This one is neither delimited text (CSV, TSV) nor JSON nor a workbook (XLSX, XLSB, XLS, ODS) nor a ZIP archive, so nothing was read from it. A report downloaded as PDF or a picture has to be downloaded again as CSV or XLSX. An archive of another kind has to be unpacked first. A "CSV" that is a web page is often the login page of the platform, saved under the name of the export. “Download your information” of Facebook and Instagram writes web pages (`message_1.html`) unless JSON is chosen as the format when the download is asked for.

file-too-large = Larger than { $limit } MiB; not read.
    .hint = Export a shorter period, or split the file.
    .explain = No audience export is anywhere near this size. The limit keeps a damaged or hostile file from using up the memory. For members of an archive it is the unpacked size that counts, measured while unpacking.

archive-too-large = The archive unpacks to more than { $limit } MiB; the rest of it was not read.
    .hint = Unpack the archive and pass only the exports.
    .explain = The members of one archive, with the archives inside it, may together unpack to this size. Members that come before that point were read; the others were not, and nothing is known about them.

archive-ratio = Unpacks to more than { $limit } times its packed size; not read.
    .explain = Text packs to a tenth or a twentieth of its size. Data that unpack to hundreds of times their size are what a "ZIP bomb" looks like: a small file made to fill memory or disk. Unpacking stopped at that point. If the file is genuine, unpack it yourself and pass the unpacked file.

too-many-members = The archive has { $members } members; together at most { $limit } are read.
    .hint = Unpack the archive and pass only the exports.
    .explain = The members of all archives of one input are counted together. An archive of exports has a few dozen members at most.

nested-too-deep = This archive lies too deep inside other archives: at most { $limit } levels are opened.
    .hint = Unpack the outer archive first.
    .explain = Archives inside archives are opened, because networks and mail programs both pack, but only to this depth.

too-many-columns = More than { $limit } columns; the file was not read.
    .explain = A row has more columns than any spreadsheet can hold, so this is not an export, or its rows are separated by something that is not an end of line. Nothing was read from the file, rather than half of it.

too-many-rows = More than { $limit } rows in one table; the file was not read.
    .hint = Export a shorter period, or split the file.
    .explain = A table in a file is larger than is read into memory. Nothing was read from the file, rather than the first part of it, because sums over a part would be wrong without showing it.

cell-too-long = A cell is longer than { $limit } bytes; the file was not read.
    .hint = Look at this row in an editor: often a quote is opened there and not closed.
    .explain = A single cell goes beyond the limit. Either the file is not a table, or a quotation mark was opened and never closed, so that the rest of the file became one cell. Nothing was read from the file, rather than half of it.

too-many-cells = More cells or text than is kept in memory (at most { $limit } cells); the file was not read.
    .hint = Export a shorter period, or split the file.
    .explain = The cells of one input, with everything packed in it, are counted together, empty cells between filled ones included. Small files that unpack to endless tables are stopped here.

encoding-guessed = The text encoding was taken to be { $encoding }; nothing in the file proves it.
    .hint = If names look wrong in the report, save the file as UTF-8.
    .explain = The file has no byte order mark, is not UTF-16 and is not valid UTF-8, so it was written in one of the older one-byte encodings, which look alike. The most likely one for these bytes was taken. Digits and plain English letters are the same in all of them; accented letters in names of cities and countries may come out wrong if the guess is.

undecodable-text = { $count ->
        [one] One place in the text means nothing in { $encoding }; it is shown as �. This is the first row with it.
       *[other] { $count } places in the text mean nothing in { $encoding }; they are shown as �. This is the first row with one.
    }
    .hint = Download the export again, without opening it in another program first.
    .explain = Some bytes are not valid in the encoding of the file. It happens when a file is damaged on its way or is put together from files in different encodings. The rest of the text was read; names with � will not be recognized.

nul-characters = { $count ->
        [one] One NUL character was left out. This is its row.
       *[other] { $count } NUL characters were left out. This is the first row with one.
    }
    .explain = NUL characters do not occur in text. A few of them come from programs that pad fields, or from a damaged file. They were left out and the rest was read.

cut-off-text = The file ends in the middle of a character ({ $encoding }): it was cut off. Nothing was read from it.
    .hint = Download the export again.
    .explain = The last character is incomplete, so the file was cut off while it was downloaded or copied. How much is missing cannot be told, and the last number may be cut too (12.3 may have become 1), so no number is taken from it.

cut-off-row = The file ends in the middle of this row, after { $cells } of { $columns } cells: it was cut off.
    .hint = Download the export again.
    .explain = The last row has fewer cells than the row above it, and no end of line behind it. A program that writes an export to its end does neither, so the download or the copy broke off. The row is left out, for its last number may be cut too (12.3 may have become 1). The rows behind it are missing, and nobody can tell how many: sums over days and lists of orders may be too small. A table of shares is used only where the file says the whole.

text-mojibake-repaired = { $count ->
        [one] One place was UTF-8 that another program had read as an older encoding (“EspaÃ±a”); it was put right. This is its row.
       *[other] { $count } places were UTF-8 that another program had read as an older encoding (“EspaÃ±a”); they were put right. This is the first row with one.
    }
    .hint = Download the export again, without saving it in another program first.
    .explain = Some program opened the file as if it were in an older encoding (Windows-1252, Windows-1251 or ISO 8859-1) and saved it again, so that España became “EspaÃ±a” and 18–24 became “18â€“24”. It is put right only where that can be proved: written back in one of these encodings, every place in the file beyond plain English signs is proper UTF-8. A file in which a single place is not, is left as it is.

mojibake-repaired = { $count ->
        [one] One text in this JSON was written byte by byte; it was put right.
       *[other] { $count } texts in this JSON were written byte by byte; they were put right.
    }
    .explain = “Download your information” of Facebook and Instagram writes each byte of a letter beyond plain English as a sign of its own, so that Côte stands in the file as `C\u00c3\u00b4te`. Texts and names of fields that are proper UTF-8 when these signs are taken for bytes were read as what they were. Nothing is lost by it.

json-damaged = { $kind ->
        [cut-off] This JSON is cut off here. Nothing was read from it.
       *[invalid] This is not proper JSON from here on. Nothing was read from it.
    }
    .hint = Download the export again, without changing it in an editor.
    .explain = The file begins as JSON does, but does not go on or end like it. It was cut off while it was downloaded or copied, or changed in an editor. The place is the line and column at which it went wrong; the flaw itself may stand before it. Nothing was read from the file, rather than the first part of it, because sums over a part would be wrong without showing it.

json-too-large = More than { $limit } MiB of JSON; not read.
    .hint = Ask for a shorter period, or for the parts of the download that hold insights.
    .explain = JSON is held in memory as a whole while it is read. Exports in this form have a few megabytes at most; “Download your information” splits conversations into files of some thousand messages.

json-too-deep = More than { $limit } lists and objects stand inside one another; the file was not read.
    .explain = No export is anywhere near this depth. The limit keeps a damaged or hostile file from using up the memory.

sep-line-disagrees = The line `sep=` declares { $declared } as the delimiter, but the rows use { $found }; { $found } was taken.
    .explain = Some exports begin with a line such as `sep=,` that tells spreadsheets the delimiter. When such a file is saved again by a program with other settings, the rows change and the line stays. Another delimiter was taken because the rows prove it: the declared one does not occur in them or splits them into rows of different width, where the other gives rows of equal width, or the line itself is filled up with the other.

unclosed-quote = A quotation mark is opened in this row and never closed; everything after it became one cell.
    .hint = Look at this row in an editor and close or remove the quotation mark.
    .explain = A field that begins with a quotation mark goes on until the next one, over ends of line too. Here there is none before the end of the file, so that the rows after this one are part of a cell and are not read as rows. The file was cut off or edited by hand.

rows-in-quotes = { $rows } rows stand in quotation marks as a whole, as one cell each.
    .hint = Download the export again, without saving it in a spreadsheet.
    .explain = Every record of the file is one quoted field that itself holds delimiters. Some spreadsheets save a file in this way when it was imported without being split into columns. Where each row has as many fields as the header, and a known export comes out, the rows are split, and that is said instead. Here they were kept as they are, with one cell each, for a column of places such as “Rome, Italy” looks the same.

rows-split = { $rows } rows stood in quotation marks as a whole, as one cell each; they were split.
    .explain = Some spreadsheets save a file in this way when it was imported without being split into columns. Each row was split where every one of a table has as many fields as its header, and a known export came out.

archive-damaged = This ZIP archive is damaged or cut off: its directory cannot be read.
    .hint = Download the archive again.
    .explain = The directory of a ZIP archive stands at its end. Without it the file was most likely cut off during the download. Nothing was read from it.

archive-empty = The archive holds no file that could be an export.
    .explain = The archive is empty, or holds only folders and what operating systems leave behind (`__MACOSX`, `.DS_Store`, `Thumbs.db`).

archive-duplicates = Several members of this archive have the same name; only the last of each name was read.
    .hint = Unpack the archive and pass the files.
    .explain = A ZIP archive can hold several members under one name. Only one of them can be reached by its name, so the others were not read.

member-encrypted = This member of the archive needs a password; it was not read.
    .hint = Unpack the archive with its password and pass the files.
    .explain = The member is encrypted. Passwords are not asked for. The other members of the archive were read.

member-compression = This member of the archive is packed by a method that is not supported; it was not read.
    .hint = Unpack the archive and pass the files.
    .explain = Members that are stored or deflated are read, as all networks and operating systems write them. This one is packed by a rarer method. The other members of the archive were read.

member-damaged = This member of the archive is damaged: it is cut off or does not match its check sum. It was not read.
    .hint = Download the archive again.
    .explain = Every member of a ZIP archive carries a check sum. What came out of this one does not match it, or ended early. No number is taken from it. The other members of the archive were read.

workbook-damaged = This workbook cannot be read.
    .hint = Open it in a spreadsheet, save it as XLSX or CSV, and pass that file.
    .explain = The file is a workbook by its form, but its parts are damaged, incomplete or too strange to be read safely. Nothing was read from it.

workbook-encrypted = This workbook needs a password; it was not read.
    .hint = Open it in a spreadsheet and save it without a password.
    .explain = The workbook is encrypted. Passwords are not asked for.

sheet-damaged = This sheet cannot be read; the other sheets were.
    .hint = Open the workbook in a spreadsheet, save it as XLSX or CSV, and pass that file.
    .explain = One sheet of the workbook is damaged or cut off. No cell of it is used. The other sheets were read.
