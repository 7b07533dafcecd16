#pragma once

#include <string>

#include "source/diagnostics/source_text.h"
#include "source/tree/ast.h"

namespace loopscope {

/// The text of an expression in CPython's form, for annotations under `from __future__ import annotations`. Expressions
/// that are rare in annotations (comprehensions, lambdas, f-strings) keep the text of the source. Mirrors
/// Python/ast_unparse.c.
std::string unparse(ast::Expr const& expr, SourceText const& source);

}  // namespace loopscope
