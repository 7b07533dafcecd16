#pragma once

namespace loopscope {

class Runtime;

/// `__annotations__` and `__annotate__` of functions and classes: evaluated when they are asked for. Mirrors PEP 649 in
/// Objects/funcobject.c and Objects/typeobject.c.
void install_annotations(Runtime& runtime);

}  // namespace loopscope
