#pragma once

#include "source/tree/ast.h"

namespace loopscope {

class DiagnosticSink;

/// Reports what CPython's compiler refuses in a tree that its parser took: `return` outside a function, `await` outside
/// an async function, `break` outside a loop, stars where no star may be, … Each in CPython's words and place. Mirrors
/// Python/compile.c, Python/codegen.c, Python/symtable.c and Python/future.c.
void check_context(ast::Module const& module, DiagnosticSink& diagnostics);

}  // namespace loopscope
