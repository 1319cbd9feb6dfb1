# The section `segments`.
