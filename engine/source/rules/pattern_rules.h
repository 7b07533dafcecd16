#pragma once

#include "source/tree/ast.h"

namespace loopscope {

class DiagnosticSink;

/// Reports what CPython's compiler rejects in the patterns of a `match`: names bound twice, alternatives that bind
/// different names, unreachable cases … Mirrors Python/codegen.c, codegen_pattern.
void check_patterns(ast::Match const& match, DiagnosticSink& diagnostics);

}  // namespace loopscope
