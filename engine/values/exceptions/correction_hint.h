#pragma once

#include <string>

namespace loopscope {

class ExceptionObject;
class Runtime;

/// What a traceback adds to the message of a NameError or AttributeError: `. Did you mean: 'print'?`; empty when
/// nothing is near. A NameError carries it as its `detail`, made where it was raised. Mirrors Lib/traceback.py,
/// _compute_suggestion_error.
std::string correction_hint(Runtime& runtime, ExceptionObject const& exception);

}  // namespace loopscope
