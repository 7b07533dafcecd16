#pragma once

#include <string>

#include "source/diagnostics/source_text.h"
#include "source/tree/ast.h"

namespace loopscope {

/// An expression as CPython writes it out again: what an annotation is under `from __future__ import annotations`. What
/// seldom stands in an annotation (comprehensions, lambdas, f-strings) is the text of the source itself.
/// Mirrors Python/ast_unparse.c.
std::string unparse(ast::Expr const& expr, SourceText const& source);

}  // namespace loopscope
