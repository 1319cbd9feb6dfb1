//! Charts: `ChartSpec` to SVG, drawn once.
