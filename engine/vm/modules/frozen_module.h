#pragma once

#include <string>
#include <string_view>
#include <unordered_set>

#include "values/containers/dict.h"
#include "values/core/completion.h"

namespace loopscope {

class Interpreter;

/// Runs Python text of the library (a module in engine/stdlib, or text that such a module generated) with these
/// globals, to its end, in a nested run. No construct is refused in the text, and its frames do not appear in
/// tracebacks. Raises the exception that leaves the text; SyntaxError for invalid Python. `file_name` is the file name
/// of the code, in CPython's form for frozen modules: `<frozen contextlib>`.
Completion<void> run_library_text(Interpreter& interpreter, std::string_view text, std::string file_name,
                                  Ref<DictObject> globals);

/// The names that a program may import from a module with this text, found without running it: the names that the text
/// binds, except names with a leading underscore (other than `__name__`) and names that only `import module` binds.
std::unordered_set<std::string> public_names(std::string_view text);

}  // namespace loopscope
