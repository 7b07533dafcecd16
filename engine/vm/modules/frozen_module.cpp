#include "vm/modules/frozen_module.h"

#include "bytecode/compiler.h"
#include "source/parse_program.h"
#include "values/core/call_arguments.h"
#include "values/core/runtime.h"
#include "vm/frames/function_object.h"
#include "vm/interpreter/interpreter.h"

namespace loopscope {

Completion<void> run_library_text(Interpreter& interpreter, std::string_view text, std::string file_name,
                                  Ref<DictObject> globals) {
  Runtime& runtime = interpreter.runtime;
  SourceText const source(text, std::move(file_name), SourceText::Origin::library);
  ParsedProgram const parsed = parse_library(source);
  if (parsed.is_refused()) return runtime.raise(runtime.types.syntax_error, render_text(parsed.diagnostics[0], source));
  Ref<CodeObject> code = compile(runtime, source, parsed.module, parsed.symbols);
  Ref<FunctionObject> const body = make_function_object(runtime, std::move(code), std::move(globals));
  TRY(interpreter.call_function(*body, {.positional = {}, .keyword_values = {}, .keyword_names = {}}));
  return {};
}

std::unordered_set<std::string> public_names(std::string_view text) {
  SourceText const source(text, "", SourceText::Origin::library);
  ParsedProgram const parsed = parse_library(source);
  Scope const& scope = parsed.symbols.module_scope();
  std::unordered_set<std::string> names;
  for (auto const& [name, where] : scope.names) {
    bool const is_bound = where == NameScope::local || where == NameScope::cell;
    bool const is_private = name.starts_with('_') && !name.ends_with("__");
    if (is_bound && !is_private && !scope.modules.contains(name)) names.insert(name);
  }
  return names;
}

}  // namespace loopscope
