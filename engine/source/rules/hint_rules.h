#pragma once

#include "source/names/symtable.h"
#include "source/tree/ast.h"

namespace loopscope {

class DiagnosticSink;

/// Warns of what runs but is surely a mistake: a coroutine that is made and dropped, `asyncio.run` inside `async def`,
/// a text with braces that an f-string would fill in. The program runs all the same.
void check_hints(ast::Module const& module, SymbolTable const& symbols, DiagnosticSink& diagnostics);

}  // namespace loopscope
