#include "bytecode/code_generator.h"

// `except*`: every clause gets the matching part of the group; the exceptions raised by the clauses and the unmatched
// rest are combined and raised at the end. Control cannot leave a clause early, so no block is needed. Mirrors
// codegen_try_star_except in Python/codegen.c.
namespace loopscope {

void CodeGenerator::try_except_star(ast::Try const& node) {
  Label const end = m_assembler.new_label();
  std::uint32_t const depth = m_assembler.depth();

  ProtectedRegion handling = protected_body(node, depth, end);
  emit(Opcode::COPY, 1);
  emit(Opcode::BUILD_LIST, 0);
  emit(Opcode::SWAP, 2);  // handled before, exception, raised, rest
  for (ast::ExceptHandler const& handler : node.handlers) except_star_handler(handler);
  emit(Opcode::LIST_APPEND, 1);
  emit(Opcode::PREP_RERAISE_STAR);  // handled before, exception or None
  Label const nothing_left = m_assembler.new_label();
  emit(Opcode::COPY, 1);
  load_none();
  emit(Opcode::IS_OP, 0);
  m_assembler.emit_jump(Opcode::POP_JUMP_IF_TRUE, nothing_left);
  m_assembler.suspend(handling);
  emit(Opcode::SWAP, 2);
  emit(Opcode::POP_EXCEPT);
  emit(Opcode::RERAISE);
  m_assembler.bind(nothing_left);
  emit(Opcode::POP_TOP);
  emit(Opcode::POP_EXCEPT);
  m_assembler.emit_jump(Opcode::JUMP, end);
  restore_and_reraise(handling);
  m_assembler.bind(end);
}

/// raised, rest -> raised, remaining rest
void CodeGenerator::except_star_handler(ast::ExceptHandler const& handler) {
  Label const no_match = m_assembler.new_label();
  Label const next = m_assembler.new_label();
  set_line_of(handler.span);
  expression(*handler.type);
  set_line_of(handler.type->span);
  emit(Opcode::CHECK_EG_MATCH);  // raised, rest, match
  emit(Opcode::COPY, 1);
  load_none();
  emit(Opcode::IS_OP, 0);
  m_assembler.emit_jump(Opcode::POP_JUMP_IF_TRUE, no_match);
  if (handler.name) {
    name_operation(handler.name->text, NameUse::store);
  } else {
    emit(Opcode::POP_TOP);
  }
  ProtectedRegion region = m_assembler.open_region(m_assembler.depth());
  body(handler.body);
  m_assembler.suspend(region);
  if (handler.name) unset_handler_name(handler);
  m_assembler.emit_jump(Opcode::JUMP, next);
  m_assembler.bind_handler(region);  // raised, rest, exception
  if (handler.name) unset_handler_name(handler);
  emit(Opcode::LIST_APPEND, 2);
  m_assembler.emit_jump(Opcode::JUMP, next);
  m_assembler.bind(no_match);
  emit(Opcode::POP_TOP);
  m_assembler.bind(next);
}

}  // namespace loopscope
