#pragma once

#include "source/names/known_names.h"
#include "source/names/symtable.h"
#include "source/tree/ast.h"

namespace loopscope {

class DiagnosticSink;

/// Refuses valid Python that Loopscope does not run: the one place that knows what the subset lacks (beside the few
/// constructs that the parser leaves out of the tree). Each refusal is a line of diagnostics.def.
///
/// A name that nothing in the program binds is refused when CPython has a built-in of that name and Loopscope has not;
/// a name that CPython does not know either is left to be a NameError. Annotations are not looked at: they never run.
void check_subset(ast::Module const& module, SymbolTable const& symbols, KnownNames const& known,
                  DiagnosticSink& diagnostics);

}  // namespace loopscope
