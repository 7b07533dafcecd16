#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "source/diagnostics/source_text.h"
#include "source/lexer/lexer.h"
#include "source/tree/ast.h"

namespace loopscope {

/// A warning of CPython's compiler, issued before the program runs, with CPython's text.
struct SyntaxWarning {
  std::uint32_t line = 1;
  std::string message;
};

/// Adds the warnings of the tokenizer: invalid escapes, and numbers directly followed by a keyword.
void warn_of_tokens(TokenList const& tokens, SourceText const& source, std::vector<SyntaxWarning>& warnings);
/// Adds the warnings about the tree, in the order of CPython's passes: jumps out of `finally`, then comparisons, calls
/// and subscripts that are certainly mistakes.
void warn_of_tree(ast::Module const& module, SourceText const& source, std::vector<SyntaxWarning>& warnings);

}  // namespace loopscope
