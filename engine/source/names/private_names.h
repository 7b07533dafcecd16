#pragma once

#include <string>
#include <string_view>

#include "source/tree/ast.h"

namespace loopscope {

/// Replaces `__name` inside a class by `_Class__name` in names, attributes, parameters and keywords; a definition keeps
/// its own name and binds the mangled one. Call it once, before names are resolved. Mirrors _Py_Mangle.
void mangle_private_names(ast::Module& module);

}  // namespace loopscope
