# English stands in until this catalogue is translated.
