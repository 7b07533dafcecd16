#include "bytecode/code_generator.h"

// Mirrors Python/codegen.c: codegen_comprehension, codegen_async_for, and its code for yield and yield from.
namespace loopscope {

/// The only argument of the code, `.0`, is the iterator of the first `for`.
Ref<CodeObject> CodeGenerator::generate_generator_expression(ast::GeneratorExp const& node) {
  m_code->is_generator = true;
  m_code->is_async = m_scope.has_await;
  m_code->positional_only_count = m_code->positional_count = 1;
  begin_function(line_of(node.span));
  emit(Opcode::LOAD_FAST, 0);
  ComprehensionParts const parts{node, node.generators, nullptr, *node.elt, Opcode::NOP, Opcode::YIELD_VALUE};
  comprehension_loop(parts, 0);
  load_none();
  emit(Opcode::RETURN_VALUE);
  return finish();
}

void CodeGenerator::generator_expression(ast::GeneratorExp const& node) {
  Scope const& scope = m_symbols.scope_of(&node);
  CodeGenerator generator(m_runtime, m_source, m_symbols, scope, this);
  make_function({}, scope, generator.generate_generator_expression(node));
  emit(Opcode::PUSH_NULL);
  expression(*node.generators.front().iter);
  set_line_of(node.generators.front().iter->span);
  emit(node.generators.front().is_async ? Opcode::GET_AITER : Opcode::GET_ITER);
  set_line_of(node.span);
  emit(Opcode::CALL, 1);
}

void CodeGenerator::yield_expression(ast::Yield const& node) {
  if (node.value) {
    expression(*node.value);
  } else {
    load_none();
  }
  set_line_of(node.span);
  emit(Opcode::YIELD_VALUE);
}

void CodeGenerator::yield_from(ast::YieldFrom const& node) {
  expression(*node.value);
  set_line_of(node.span);
  emit(Opcode::GET_YIELD_FROM_ITER);
  load_none();
  emit(Opcode::YIELD_FROM);
}

void CodeGenerator::async_for_statement(ast::For const& node) {
  Label const start = m_assembler.new_label();
  Label const end = m_assembler.new_label();
  ProtectedRegion region;
  expression(*node.iter);
  set_line_of(node.iter->span);
  emit(Opcode::GET_AITER);
  m_assembler.bind(start);
  await_next_item(region, *node.iter);
  m_blocks.push_back({.kind = Block::Kind::loop, .is_for = true, .break_label = end, .continue_label = start});
  set_line_of(node.target->span);
  store(*node.target);
  body(node.body);
  m_blocks.pop_back();
  set_line_of(node.span);
  m_assembler.emit_jump(Opcode::JUMP_BACKWARD, start);
  end_async_iteration(region, *node.iter);
  body(node.orelse);
  m_assembler.bind(end);
}

void CodeGenerator::await_next_item(ProtectedRegion& region, ast::Expr const& iterable) {
  region = m_assembler.open_region(m_assembler.depth());
  set_line_of(iterable.span);
  emit(Opcode::GET_ANEXT);
  emit(Opcode::AWAIT, static_cast<std::uint32_t>(AwaitSource::anext));
  m_assembler.suspend(region);
}

void CodeGenerator::end_async_iteration(ProtectedRegion& region, ast::Expr const& iterable) {
  m_assembler.bind_handler(region);
  set_line_of(iterable.span);
  emit(Opcode::END_ASYNC_FOR);
}

}  // namespace loopscope
