#pragma once

#include "bytecode/code_object.h"
#include "source/diagnostics/source_text.h"
#include "source/names/symtable.h"
#include "source/tree/ast.h"

namespace loopscope {

class Runtime;

/// Compiles a module that parsed without diagnostics, and that holds nothing the subset refuses, to the code of its
/// body. The functions in it are constants of that code. Mirrors Python/codegen.c in what it makes, construct by
/// construct.
Ref<CodeObject> compile(Runtime& runtime, SourceText const& source, ast::Module const& module,
                        SymbolTable const& symbols);

}  // namespace loopscope
