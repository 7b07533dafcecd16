#pragma once

#include <string>

#include "source/tree/ast.h"

namespace loopscope {

/// The tree as one line of text, in the form of CPython's `ast.dump` without contexts: `Module(body=[Pass()])`.
std::string ast_text(ast::Module const& module);
/// The expression as text, in the same form.
std::string ast_text(ast::Expr const& expr);

}  // namespace loopscope
