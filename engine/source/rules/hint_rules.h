#pragma once

#include "source/names/symtable.h"
#include "source/tree/ast.h"

namespace loopscope {

class DiagnosticSink;

/// Warns about code that runs but is certainly a mistake: a coroutine that is created and dropped, `asyncio.run` inside
/// `async def`, a text with braces that lacks its `f`. Such a program still runs.
void check_hints(ast::Module const& module, SymbolTable const& symbols, DiagnosticSink& diagnostics);

}  // namespace loopscope
