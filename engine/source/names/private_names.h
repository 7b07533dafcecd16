#pragma once

#include <string>
#include <string_view>

#include "source/tree/ast.h"

namespace loopscope {

/// `__name` inside a class becomes `_Class__name`, wherever it stands as a name, attribute, parameter or keyword; a
/// definition keeps its own name and binds the mangled one. Done once, before names are resolved. Mirrors _Py_Mangle.
void mangle_private_names(ast::Module& module);

}  // namespace loopscope
