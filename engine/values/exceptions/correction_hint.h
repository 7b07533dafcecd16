#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace loopscope {

class DictObject;
class ExceptionObject;
class Runtime;

/// The suffix of a NameError's or AttributeError's message in a traceback: `. Did you mean: 'print'?`; empty when no
/// name is similar. A NameError stores it as its `detail`, computed where the error was raised. Mirrors
/// Lib/traceback.py, _compute_suggestion_error.
std::string correction_hint(Runtime& runtime, ExceptionObject const& exception);

/// Adds the dict's keys that are str to the candidates of a hint; the views live as long as the dict's keys.
void add_names(std::vector<std::string_view>& names, DictObject const& dict);

}  // namespace loopscope
