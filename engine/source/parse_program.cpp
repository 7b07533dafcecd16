#include "source/parse_program.h"

#include <algorithm>

#include "source/lexer/lexer.h"
#include "source/names/private_names.h"
#include "source/parser/parser.h"
#include "source/rules/context_rules.h"
#include "source/rules/hint_rules.h"
#include "source/rules/subset_rules.h"

namespace loopscope {

bool ParsedProgram::is_refused() const {
  return std::ranges::contains(diagnostics, Severity::error, &Diagnostic::severity);
}

namespace {

/// Parses and checks a program. A null `known` turns the checks of the subset off.
ParsedProgram parse(SourceText const& source, KnownNames const* known) {
  ParsedProgram program;
  DiagnosticSink diagnostics;
  if (check_source_text(source, diagnostics) == SourceCheck::readable) {
    TokenList tokens = Lexer(source, diagnostics).run();
    if (known && !diagnostics.has_errors()) warn_of_tokens(tokens, source, program.warnings);
    Parser parser(source, std::move(tokens), diagnostics);
    program.module = parser.run();
    if (!parser.has_errors()) {
      // Context and names can be checked only in a complete tree; the subset rules need a tree that CPython would
      // compile.
      check_context(program.module, diagnostics);
      mangle_private_names(program.module);
      program.symbols = SymbolTable::build(program.module, diagnostics);
      if (known) warn_of_tree(program.module, source, program.warnings);
      if (known) check_subset(program.module, program.symbols, *known, diagnostics);
      if (known && !diagnostics.has_errors()) check_hints(program.module, program.symbols, diagnostics);
    }
  }
  diagnostics.sort();
  program.diagnostics = diagnostics.take();
  return program;
}

}  // namespace

ParsedProgram parse_program(SourceText const& source, KnownNames const& known) { return parse(source, &known); }

ParsedProgram parse_library(SourceText const& source) { return parse(source, nullptr); }

}  // namespace loopscope
