#include <utility>

#include "base/assert.h"
#include "bytecode/code_generator.h"

// Exceptions cost nothing until they are raised: a `try` adds no instruction, only an entry in the exception table. The
// stack pictures in the comments read from the bottom. Mirrors Python/codegen.c (codegen_try_except,
// codegen_try_finally, codegen_with_inner, codegen_unwind_fblock).
namespace loopscope {

void CodeGenerator::try_statement(ast::Try const& node) {
  node.finalbody.empty() ? try_with_handlers(node) : try_finally(node);
}

void CodeGenerator::try_with_handlers(ast::Try const& node) { node.is_star ? try_except_star(node) : try_except(node); }

void CodeGenerator::try_finally(ast::Try const& node) {
  Label const end = m_assembler.new_label();
  std::uint32_t const depth = m_assembler.depth();

  ProtectedRegion region = m_assembler.open_region(depth);
  m_blocks.push_back({.kind = Block::Kind::try_finally, .region = &region, .node = &node});
  if (node.handlers.empty()) {
    body(node.body);
  } else {
    try_with_handlers(node);
  }
  m_blocks.pop_back();
  m_assembler.suspend(region);
  body(node.finalbody);
  m_assembler.emit_jump(Opcode::JUMP, end);

  m_assembler.bind_handler(region);
  ProtectedRegion handling = m_assembler.open_region(depth + 1);
  set_line_of(node.finalbody.front()->span);
  emit(Opcode::PUSH_EXC_INFO, static_cast<std::uint32_t>(Handling::finally));  // handled before, exception
  m_blocks.push_back({.kind = Block::Kind::handling, .region = &handling, .value_above = true});
  body(node.finalbody);
  m_blocks.pop_back();
  emit(Opcode::RERAISE, static_cast<std::uint32_t>(Handling::finally));
  restore_and_reraise(handling);
  m_assembler.bind(end);
}

void CodeGenerator::try_except(ast::Try const& node) {
  Label const end = m_assembler.new_label();
  std::uint32_t const depth = m_assembler.depth();

  ProtectedRegion handling = protected_body(node, depth, end);  // handled before, exception
  m_blocks.push_back({.kind = Block::Kind::handling, .region = &handling});
  except_handlers(node, end);
  m_blocks.pop_back();
  restore_and_reraise(handling);
  m_assembler.bind(end);
}

ProtectedRegion CodeGenerator::protected_body(ast::Try const& node, std::uint32_t depth, Label end) {
  ProtectedRegion region = m_assembler.open_region(depth);
  m_blocks.push_back({.kind = Block::Kind::try_except, .region = &region});
  body(node.body);
  m_blocks.pop_back();
  m_assembler.suspend(region);
  body(node.orelse);
  m_assembler.emit_jump(Opcode::JUMP, end);

  m_assembler.bind_handler(region);
  ProtectedRegion handling = m_assembler.open_region(depth + 1);
  emit(Opcode::PUSH_EXC_INFO);
  return handling;
}

/// Tests the handlers in turn, the exception on top; each matching handler ends at the label.
void CodeGenerator::except_handlers(ast::Try const& node, Label end) {
  for (ast::ExceptHandler const& handler : node.handlers) {
    Label const next = m_assembler.new_label();
    set_line_of(handler.span);
    if (handler.type) {
      expression(*handler.type);
      emit(Opcode::CHECK_EXC_MATCH);
      m_assembler.emit_jump(Opcode::POP_JUMP_IF_FALSE, next);
    }
    if (handler.name) {
      named_handler_body(handler);
    } else {
      emit(Opcode::POP_TOP);
      body(handler.body);
    }
    m_assembler.suspend(*m_blocks.back().region);
    emit(Opcode::POP_EXCEPT);
    if (handler.name) unset_handler_name(handler);
    m_assembler.emit_jump(Opcode::JUMP, end);
    m_assembler.resume(*m_blocks.back().region);
    m_assembler.bind(next);
  }
  emit(Opcode::RERAISE);
}

/// The body of `except … as name`. The name is unset when an exception leaves the body.
void CodeGenerator::named_handler_body(ast::ExceptHandler const& handler) {
  name_operation(handler.name->text, NameUse::store);
  ProtectedRegion region = m_assembler.open_region(m_assembler.depth());
  m_blocks.push_back({.kind = Block::Kind::named_handler, .region = &region, .node = &handler});
  body(handler.body);
  m_blocks.pop_back();
  m_assembler.suspend(region);
  Label const end = m_assembler.new_label();
  m_assembler.emit_jump(Opcode::JUMP, end);
  m_assembler.bind_handler(region);
  unset_handler_name(handler);
  emit(Opcode::RERAISE);
  m_assembler.bind(end);
}

void CodeGenerator::unset_handler_name(ast::ExceptHandler const& handler) {
  // The name is bound first, because the body may have deleted it.
  load_none();
  name_operation(handler.name->text, NameUse::store);
  name_operation(handler.name->text, NameUse::erase);
}

void CodeGenerator::restore_and_reraise(ProtectedRegion& region) {
  m_assembler.bind_handler(region);
  emit(Opcode::SWAP, 2);
  emit(Opcode::POP_EXCEPT);
  emit(Opcode::RERAISE);
}

void CodeGenerator::with_statement(ast::With const& node, std::size_t index) {
  if (index == node.items.size()) return body(node.body);
  ast::WithItem const& item = node.items[index];
  Label const end = m_assembler.new_label();

  expression(*item.context_expr);
  set_line_of(item.context_expr->span);
  emit(node.is_async ? Opcode::BEFORE_ASYNC_WITH : Opcode::BEFORE_WITH);
  if (node.is_async) emit(Opcode::AWAIT, static_cast<std::uint32_t>(AwaitSource::aenter));
  // exit, result
  std::uint32_t const depth = m_assembler.depth() - 1;
  ProtectedRegion region = m_assembler.open_region(depth);
  m_blocks.push_back({.kind = Block::Kind::with, .region = &region, .node = &node});
  if (item.optional_vars) {
    store(*item.optional_vars);
  } else {
    emit(Opcode::POP_TOP);
  }
  with_statement(node, index + 1);
  m_blocks.pop_back();
  m_assembler.suspend(region);
  set_line_of(item.context_expr->span);
  call_exit_with_nones(node);
  m_assembler.emit_jump(Opcode::JUMP, end);

  m_assembler.bind_handler(region);
  ProtectedRegion handling = m_assembler.open_region(depth + 1);
  Label const suppressed = m_assembler.new_label();
  emit(Opcode::PUSH_EXC_INFO, static_cast<std::uint32_t>(Handling::with));  // exit, handled before, exception
  emit(Opcode::WITH_EXCEPT_START);  // exit, handled before, exception, what exit returned
  await_if_async(node, true);
  m_assembler.emit_jump(Opcode::POP_JUMP_IF_TRUE, suppressed);
  emit(Opcode::RERAISE);
  restore_and_reraise(handling);
  m_assembler.bind(suppressed);
  emit(Opcode::POP_TOP);
  emit(Opcode::POP_EXCEPT);
  emit(Opcode::POP_TOP);
  m_assembler.bind(end);
}

/// exit ->
void CodeGenerator::call_exit_with_nones(ast::With const& node) {
  emit(Opcode::PUSH_NULL);
  for (int i = 0; i < 3; ++i) load_none();
  emit(Opcode::CALL, 3);
  await_if_async(node, true);
  emit(Opcode::POP_TOP);
}

void CodeGenerator::await_if_async(ast::With const& node, bool is_exit) {
  if (!node.is_async) return;
  emit(Opcode::AWAIT, static_cast<std::uint32_t>(is_exit ? AwaitSource::aexit : AwaitSource::aenter));
}

void CodeGenerator::break_or_continue(ast::Stmt const& stmt) {
  std::size_t inside = m_blocks.size();
  while (m_blocks[inside - 1].kind != Block::Kind::loop) --inside;
  Block const loop = m_blocks[inside - 1];
  bool const is_break = stmt.kind == ast::StmtKind::Break;
  leave_blocks(inside, TopOfStack::dropped);
  set_line_of(stmt.span);
  if (is_break && loop.is_for) emit(Opcode::POP_TOP);
  m_assembler.emit_jump(is_break ? Opcode::JUMP : Opcode::JUMP_BACKWARD,
                        is_break ? loop.break_label : loop.continue_label);
  reenter_blocks(inside);
}

void CodeGenerator::leave_blocks(std::size_t outermost, TopOfStack top) {
  auto const begin = m_blocks.begin() + static_cast<std::ptrdiff_t>(outermost);
  std::vector<Block> const left(begin, m_blocks.end());
  while (m_blocks.size() > outermost) {
    Block const block = m_blocks.back();
    m_blocks.pop_back();
    leave_block(block, top);
  }
  m_blocks.insert(m_blocks.end(), left.begin(), left.end());
}

void CodeGenerator::reenter_blocks(std::size_t outermost) {
  for (std::size_t i = outermost; i < m_blocks.size(); ++i) {
    if (m_blocks[i].region) m_assembler.resume(*m_blocks[i].region);
  }
}

void CodeGenerator::leave_block(Block const& block, TopOfStack top) {
  if (block.region) m_assembler.suspend(*block.region);
  // The values to pop are below the value that is kept.
  auto const reach_below = [&] {
    if (top == TopOfStack::preserved) emit(Opcode::SWAP, 2);
  };
  switch (block.kind) {
    case Block::Kind::loop:
      if (!block.is_for) return;
      reach_below();
      return emit(Opcode::POP_TOP);
    case Block::Kind::try_except: return;
    case Block::Kind::try_finally:
      if (top == TopOfStack::preserved) m_blocks.push_back({.kind = Block::Kind::value});
      body(static_cast<ast::Try const*>(block.node)->finalbody);
      if (top == TopOfStack::preserved) m_blocks.pop_back();
      return;
    case Block::Kind::handling:
      if (block.value_above) {
        reach_below();
        emit(Opcode::POP_TOP);
      }
      reach_below();
      return emit(Opcode::POP_EXCEPT);
    case Block::Kind::named_handler: return unset_handler_name(*static_cast<ast::ExceptHandler const*>(block.node));
    case Block::Kind::with: {
      auto const& node = *static_cast<ast::With const*>(block.node);
      reach_below();
      set_line_of(node.items.front().context_expr->span);
      return call_exit_with_nones(node);
    }
    case Block::Kind::value: reach_below(); return emit(Opcode::POP_TOP);
  }
}

}  // namespace loopscope
