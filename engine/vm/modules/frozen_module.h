#pragma once

#include <string>
#include <string_view>
#include <unordered_set>

#include "values/containers/dict.h"
#include "values/core/completion.h"

namespace loopscope {

class Interpreter;

/// Runs Python text of the library (of a module in engine/stdlib, or text that such a module generated) with these
/// globals, to its end, in a nested run. Nothing is refused in it, and its frames are in no traceback. Raises what the
/// text raises; SyntaxError when it is no Python. `file_name` is the code's, as CPython names frozen modules: `<frozen
/// contextlib>`.
Completion<void> run_library_text(Interpreter& interpreter, std::string_view text, std::string file_name,
                                  Ref<DictObject> globals);

/// What others may take from a module of that text, without running it: the names that it binds, those with an
/// underscore in front (but not `__name__`) and those that only `import module` binds excepted.
std::unordered_set<std::string> public_names(std::string_view text);

}  // namespace loopscope
