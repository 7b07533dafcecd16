#pragma once

#include "source/tree/ast.h"

namespace loopscope {

class DiagnosticSink;

/// Reports what CPython's compiler rejects in a valid syntax tree: `return` outside a function, `await` outside an
/// async function, `break` outside a loop, misplaced stars … Messages and places match CPython's. Mirrors
/// Python/compile.c, Python/codegen.c, Python/symtable.c and Python/future.c.
void check_context(ast::Module const& module, DiagnosticSink& diagnostics);

}  // namespace loopscope
