#pragma once

namespace loopscope {

class Runtime;

/// Adds the methods of str, list, dict, set, frozenset, tuple, int, float, range, slice … to their types: once, right
/// after the Runtime is made.
void add_builtin_methods(Runtime& runtime);

}  // namespace loopscope
