#pragma once

#include "source/tree/ast.h"

namespace loopscope {

class DiagnosticSink;

/// Reports what CPython's compiler has against the patterns of a `match`: names bound twice, alternatives that bind
/// different names, cases that can never be reached … Mirrors Python/codegen.c, codegen_pattern.
void check_patterns(ast::Match const& match, DiagnosticSink& diagnostics);

}  // namespace loopscope
