# The section `channels`.
