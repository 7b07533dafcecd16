#include "bytecode/compiler.h"

#include "bytecode/code_generator.h"

namespace loopscope {

Ref<CodeObject> compile(Runtime& runtime, SourceText const& source, ast::Module const& module,
                        SymbolTable const& symbols) {
  return CodeGenerator(runtime, source, symbols, symbols.module_scope(), nullptr).generate_module(module);
}

}  // namespace loopscope
