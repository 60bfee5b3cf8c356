"""Everything that can be said to a person when something does not work.

WorkbenchError
├── LibraryError      NotALibrary · LibraryNewer · LibraryDamaged · LibraryInUse · LibraryReadOnly · DiskFull
├── ReadingError      FileMissing · FileUnreadable · FileEmpty · FileTooLarge · FormatUnknown · FileDamaged
│                     PasswordNeeded · ReaderFailed · ReaderTooSlow · NoTextFound · ReadingCancelled
│                     OcrMissing · OcrFailed · AddressRefused · AddressPrivate · FetchFailed
│                     PageTooHeavy · PageNotDrawn
├── ActError          NotFound · EmptySelection · SelectionInFurniture · SelectionTooLong · SignOffRefused
│                     NothingToUndo · Stale · NameTaken · VersionRefused · SumRefused
│                     SignOffWarned · RatingInUse · ScaleRefused · Blind
├── MeaningUnavailable
├── BundleRefused
└── ExportError       TargetUnwritable · TargetExists · ExportCancelled

Each has a stable `code` (part of the command line's contract), a `message` that says what is wrong in one
sentence and a `remedy` that says what to do. Anything that is not a WorkbenchError is a bug.
"""


class WorkbenchError(Exception):
    """Something a person can be told. `str()` of it is the message."""

    code = "error"
    remedy = ""

    def __init__(self, message: str, remedy: str | None = None):
        super().__init__(message)
        self.message = message
        if remedy is not None:
            self.remedy = remedy

    def as_json(self) -> dict[str, str]:
        """The error as the command line's contract words it: code, message, remedy."""
        return {"code": self.code, "message": self.message, "remedy": self.remedy}


class LibraryError(WorkbenchError):
    code = "library"


class NotALibrary(LibraryError):
    code = "not-a-library"
    remedy = "Choose another folder, or leave this one as it is and make a new library."


class LibraryNewer(LibraryError):
    code = "library-newer"
    remedy = "Open it with the newer program, or choose another library. Nothing was changed."


class LibraryDamaged(LibraryError):
    code = "library-damaged"
    remedy = "Go back to a backup: the list says what each one holds and from when."


class LibraryInUse(LibraryError):
    code = "library-in-use"
    remedy = "Close it there, or open it here read-only."


class LibraryReadOnly(LibraryError):
    code = "library-read-only"
    remedy = "Ask for the right to write in the library’s folder, or work in a copy of it."


class DiskFull(LibraryError):
    code = "disk-full"
    remedy = "Make room on the disk and do it again; everything shown as saved is saved."


class ReadingError(WorkbenchError):
    code = "reading"


class FileMissing(ReadingError):
    code = "file-missing"
    remedy = "Check whether it was moved or renamed, and import it from there."


class FileUnreadable(ReadingError):
    code = "file-unreadable"
    remedy = "Ask for the right to read it, or copy it to a place that is yours."


class FileEmpty(ReadingError):
    code = "file-empty"
    remedy = "Get the file again from where it came from."


class FileTooLarge(ReadingError):
    code = "file-too-large"
    remedy = "Split it, or import only the part that is needed."


class FormatUnknown(ReadingError):
    code = "format-unknown"
    remedy = "Save it as PDF or plain text and import that."


class FileDamaged(ReadingError):
    code = "file-damaged"
    remedy = "Get the file again from where it came from, or print it to a new PDF."


class PasswordNeeded(ReadingError):
    code = "password-needed"
    remedy = "Type its password and try again, or import a copy that was saved without one."


class ReaderFailed(ReadingError):
    code = "reader-failed"
    remedy = "The file was kept out and nothing else was touched; try a copy saved as PDF or plain text."


class ReaderTooSlow(ReadingError):
    code = "reader-too-slow"
    remedy = "Split the file, or save it as plain text and import that."


class PageTooHeavy(ReadingError):
    code = "page-too-heavy"
    remedy = "Read this page as text; the other pages can be drawn."


class PageNotDrawn(ReadingError):
    code = "page-not-drawn"
    remedy = "Read this page as text, or open the original in another program."


class ReadingCancelled(ReadingError):
    """The person stopped it. Not a failure; nothing of the file was kept."""

    code = "cancelled"
    remedy = "Import the file again when you want it."


class NoTextFound(ReadingError):
    code = "no-text"
    remedy = "Look at the pages: they are blank, or too blurred to be read."


class OcrMissing(ReadingError):
    """Words in pictures cannot be read on this machine; the remedy says how to get what is missing."""

    code = "ocr-missing"
    remedy = "Install Tesseract, then try again."


class OcrFailed(ReadingError):
    code = "ocr-failed"
    remedy = "The document stays as it was. Try again, or read the page with your own eyes."


class AddressRefused(ReadingError):
    """What was typed is no address that is fetched here."""

    code = "address-refused"
    remedy = "Give an address that begins with http:// or https://."


class AddressPrivate(ReadingError):
    """It leads into a private network, or to this machine."""

    code = "address-private"
    remedy = "If it is yours and meant, allow addresses of your own network in the preferences (--allow-private)."


class FetchFailed(ReadingError):
    code = "fetch-failed"
    remedy = "Open the address in a browser, save the page, and import the saved page."


class ActError(WorkbenchError):
    code = "act"


class NotFound(ActError):
    code = "not-found"
    remedy = "Look at the list of what is there."


class EmptySelection(ActError):
    code = "empty-selection"
    remedy = "Select the words of the claim and press C."


class SelectionTooLong(ActError):
    code = "selection-too-long"
    remedy = "Select the words that say one thing which can be checked."


class SelectionInFurniture(ActError):
    code = "selection-in-furniture"
    remedy = "Select words of the article itself."


class SignOffRefused(ActError):
    code = "sign-off-refused"
    remedy = "Add what is missing and sign off again."


class NothingToUndo(ActError):
    code = "nothing-to-undo"


class Stale(ActError):
    """The row was changed elsewhere since the person saw it."""

    code = "stale"
    remedy = "Look at it as it is now and do it again if it is still right."


class NameTaken(ActError):
    code = "name-taken"
    remedy = "Choose another name."


class NameMissing(ActError):
    code = "name-missing"
    remedy = "Type one."


class VersionRefused(ActError):
    """A file cannot take a document's place, or a carried passage cannot be settled so."""

    code = "version-refused"
    remedy = "Nothing was changed."


class SumRefused(ActError):
    """A sum that cannot be worked out, said in words."""

    code = "sum-refused"
    remedy = "Write it with the letters of the figures, + − × ÷ and brackets."


class SignOffWarned(ActError):
    """There are warnings that whoever signs has not seen; `concerns` are all of them."""

    code = "sign-off-warned"
    remedy = "Look at the warnings, and sign off then."

    def __init__(self, message: str, concerns: tuple = ()):
        super().__init__(message)
        self.concerns = concerns


class RatingInUse(ActError):
    """A rating that is to go has verdicts that nobody signed: somebody says where they go."""

    code = "rating-in-use"
    remedy = "Say which rating these verdicts get, or let them stay as they stand."


class ScaleRefused(ActError):
    code = "scale-refused"
    remedy = "Put it right and try again; nothing was changed."


class Blind(ActError):
    """Somebody who is asked for a second check may not touch the verdict before they have given theirs."""

    code = "blind"
    remedy = "Give your own rating first; then both stand side by side."


class MeaningUnavailable(WorkbenchError):
    """The passages cannot be ranked by meaning; they are by words."""

    code = "meaning-unavailable"
    remedy = "Name another folder in the preferences (--semantic), or none: passages are ranked by their words then."


class BundleRefused(WorkbenchError):
    """A case bundle that is not whole, not as it was made, or made to do harm. Nothing of it was taken in."""

    code = "bundle-refused"
    remedy = "Nothing of it was taken in. Ask for the bundle again, and compare its fingerprint."


class ExportError(WorkbenchError):
    code = "export"


class TargetUnwritable(ExportError):
    code = "target-unwritable"
    remedy = "Choose another folder for the report."


class TargetExists(ExportError):
    code = "target-exists"
    remedy = "Choose another name, or say that it may be written over (--force)."


class ExportCancelled(ExportError):
    """The person stopped it. Not a failure; nothing was written."""

    code = "export-cancelled"
    remedy = "Export again when you want it."
