#pragma once

#include "source/names/known_names.h"
#include "source/names/symtable.h"
#include "source/tree/ast.h"

namespace loopscope {

class DiagnosticSink;

/// Refuses valid Python that Loopscope does not support. Only these rules, and the few constructs that the parser omits
/// from the tree, define the limits of the subset. Each refusal is a line of diagnostics.def.
///
/// A name that the program never binds is refused when CPython has a built-in of that name and Loopscope does not; a
/// name that CPython does not know either raises NameError at run time. Annotations are not checked.
void check_subset(ast::Module const& module, SymbolTable const& symbols, KnownNames const& known,
                  DiagnosticSink& diagnostics);

}  // namespace loopscope
