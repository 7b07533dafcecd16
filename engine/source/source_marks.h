#pragma once

#include <string>

#include "source/diagnostics/source_text.h"

namespace loopscope {

/// The lines of a place in the source as a traceback shows them: each indented by four spaces, with `~~~^^^` below
/// unless the place is the whole text of its lines. Mirrors Lib/traceback.py, StackSummary.format_frame_summary.
std::string marked_lines(SourceText const& source, SourceSpan place);

}  // namespace loopscope
