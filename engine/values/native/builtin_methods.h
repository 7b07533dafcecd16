#pragma once

namespace loopscope {

class Runtime;

/// Adds the methods of str, list, dict, set, frozenset, tuple, int, float, range, slice … to their types. Call it once,
/// right after the Runtime is constructed.
void add_builtin_methods(Runtime& runtime);

}  // namespace loopscope
