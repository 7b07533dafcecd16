#pragma once

namespace loopscope {

class Runtime;

/// Adds `__annotations__` and `__annotate__` to functions and classes; annotations are evaluated at the first access.
/// Mirrors the implementation of PEP 649 in Objects/funcobject.c and Objects/typeobject.c.
void install_annotations(Runtime& runtime);

}  // namespace loopscope
