#pragma once

#include "bytecode/code_object.h"
#include "source/diagnostics/source_text.h"
#include "source/names/symtable.h"
#include "source/tree/ast.h"

namespace loopscope {

class Runtime;

/// Compiles a module to the code of its body; the code of its functions is among the constants. The module must have
/// parsed without diagnostics and use only the supported subset. Mirrors the behaviour of Python/codegen.c, construct
/// by construct.
Ref<CodeObject> compile(Runtime& runtime, SourceText const& source, ast::Module const& module,
                        SymbolTable const& symbols);

}  // namespace loopscope
