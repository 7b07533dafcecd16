#include "bytecode/code_generator.h"

#include <ranges>

#include "base/assert.h"
#include "values/core/runtime.h"
#include "values/numbers/int.h"
#include "values/text/str.h"

namespace loopscope {

namespace {

/// Provisional numbers of free variables start here, because the number of slots before them is not yet known.
constexpr std::uint32_t provisional_free_slot = 0x80'0000;

}  // namespace

CodeGenerator::CodeGenerator(Runtime& runtime, SourceText const& source, SymbolTable const& symbols, Scope const& scope,
                             CodeGenerator* parent)
    : m_runtime(runtime),
      m_source(source),
      m_symbols(symbols),
      m_scope(scope),
      m_parent(parent),
      m_code(runtime.heap.make<CodeObject>(*runtime.types.code)),
      m_assembler(*m_code) {
  m_code->file_name = make_str(runtime, source.file_name());
  m_code->is_of_library = source.origin() == SourceText::Origin::library;
  m_code->name = runtime.intern(scope.name);
  m_code->qualname = runtime.intern(scope.qualname);
  m_code->doc = Value::none();
  if (scope.kind == ScopeKind::module) return;
  if (scope.kind == ScopeKind::generator_expression) add_slot(".0");
  if (scope.kind == ScopeKind::annotations || scope.kind == ScopeKind::type_value) add_slot(".format");
  if (scope.kind == ScopeKind::class_body) {
    add_slot(CodeObject::namespace_slot_name);
    if (scope.has_class_cell) m_slots["__class__"] = add_slot("__class__");
    if (scope.has_classdict) m_slots["__classdict__"] = add_slot("__classdict__");
    if (scope.has_conditional_annotations) {
      m_slots["__conditional_annotations__"] = add_slot("__conditional_annotations__");
    }
  } else {
    for (std::string const& name : scope.local_names) m_slots[name] = add_slot(name);
  }
  for (std::uint32_t index = 0; index < scope.free_names.size(); ++index) {
    m_slots[scope.free_names[index]] = provisional_free_slot + index;
  }
}

ast::Constant const* CodeGenerator::docstring(ast::Body const& body) {
  if (body.empty()) return nullptr;
  auto const* statement = ast::if_is<ast::Expression>(body.front().get());
  auto const* constant = statement ? ast::if_is<ast::Constant>(statement->value.get()) : nullptr;
  return constant && std::holds_alternative<ast::StringLiteral>(constant->value) ? constant : nullptr;
}

Ref<CodeObject> CodeGenerator::generate_module(ast::Module const& module) {
  m_code->name = m_code->qualname = m_runtime.intern("<module>");
  m_code->first_line = 1;
  m_assembler.set_line(1);
  if (auto const* doc = docstring(module.body)) {
    m_code->doc = str_value(m_runtime, std::get<ast::StringLiteral>(doc->value).utf8);
  }
  begin_annotations();
  body(module.body);
  load_none();
  emit(Opcode::RETURN_VALUE);
  return finish();
}

Ref<CodeObject> CodeGenerator::generate_function(ast::FunctionDef const& function) {
  m_code->is_async = function.is_async;
  m_code->is_generator = m_scope.has_yield;
  if (auto const* doc = docstring(function.body)) {
    m_code->doc = str_value(m_runtime, std::get<ast::StringLiteral>(doc->value).utf8);
  }
  set_parameters(function.args);
  begin_function(line_of(function.decorator_list.empty() ? function.span : function.decorator_list.front()->span));
  body(function.body);
  load_none();
  emit(Opcode::RETURN_VALUE);
  return finish();
}

Ref<CodeObject> CodeGenerator::generate_lambda(ast::Lambda const& lambda) {
  m_code->is_generator = m_scope.has_yield;
  set_parameters(lambda.args);
  begin_function(line_of(lambda.span));
  expression(*lambda.body);
  emit(Opcode::RETURN_VALUE);
  return finish();
}

void CodeGenerator::set_parameters(ast::Arguments const& arguments) {
  m_code->positional_only_count = static_cast<std::uint32_t>(arguments.posonlyargs.size());
  m_code->positional_count = static_cast<std::uint32_t>(arguments.posonlyargs.size() + arguments.args.size());
  m_code->keyword_only_count = static_cast<std::uint32_t>(arguments.kwonlyargs.size());
  m_code->has_varargs = arguments.vararg.has_value();
  m_code->has_varkeywords = arguments.kwarg.has_value();
}

void CodeGenerator::begin_function(std::uint32_t first_line) {
  m_code->first_line = first_line;
  m_assembler.set_line(first_line);
  if (!m_scope.free_names.empty()) emit(Opcode::COPY_FREE_VARS, static_cast<std::uint32_t>(m_scope.free_names.size()));
  for (std::string const& name : m_scope.local_names) {
    if (m_scope.lookup(name) == NameScope::cell) emit(Opcode::MAKE_CELL, m_slots.at(name));
  }
}

Ref<CodeObject> CodeGenerator::finish() {
  m_assembler.finish();
  auto const first_free_slot = static_cast<std::uint32_t>(m_slot_names.size());
  for (Instruction& instruction : m_code->instructions) {
    switch (instruction.opcode()) {
      case Opcode::LOAD_CLOSURE:
      case Opcode::LOAD_DEREF:
      case Opcode::STORE_DEREF:
      case Opcode::DELETE_DEREF:
      case Opcode::LOAD_FROM_DICT_OR_DEREF:
        if (instruction.operand() >= provisional_free_slot) {
          std::uint32_t const slot = first_free_slot + instruction.operand() - provisional_free_slot;
          instruction = Instruction(instruction.opcode(), slot);
        }
        break;
      default: break;
    }
  }
  for (std::string const& name : m_slot_names) m_code->varnames.push_back(m_runtime.intern(name));
  for (std::string const& name : m_scope.free_names) m_code->varnames.push_back(m_runtime.intern(name));
  m_code->free_count = static_cast<std::uint32_t>(m_scope.free_names.size());
  return std::move(m_code);
}

std::uint32_t CodeGenerator::add_slot(std::string const& name) {
  m_slot_names.push_back(name);
  return static_cast<std::uint32_t>(m_slot_names.size() - 1);
}

/// Searches from the innermost inlined comprehension outwards to the function. A name that is free in a comprehension
/// belongs to the code around it, which is the same code object.
CodeGenerator::Place CodeGenerator::resolve(std::string const& name) const {
  using enum Place::Kind;
  for (InlinedScope const& inlined : std::views::reverse(m_inlined)) {
    auto const found = inlined.scope->names.find(name);
    if (found == inlined.scope->names.end()) continue;
    if (found->second == NameScope::local) return {fast, inlined.slots.at(name)};
    if (found->second == NameScope::cell) return {deref, inlined.slots.at(name)};
    if (found->second != NameScope::free) return {global};
  }
  auto const found = m_scope.names.find(name);
  if (m_scope.kind == ScopeKind::class_body) return resolve_in_class(name);
  if (m_scope.kind == ScopeKind::module || found == m_scope.names.end()) return {global};
  bool const sees_class = m_scope.sees_class && name != "__classdict__" && name != "__conditional_annotations__";
  switch (found->second) {
    case NameScope::local: return {fast, m_slots.at(name)};
    case NameScope::cell:
    case NameScope::free: return {sees_class ? class_or_deref : deref, m_slots.at(name)};
    case NameScope::global_implicit: return {sees_class ? class_or_global : global};
    case NameScope::global_explicit: return {global};
  }
  UNREACHABLE();
}

/// A comprehension in a class body does not see the class's names.
CodeGenerator::Place CodeGenerator::resolve_in_class(std::string const& name) const {
  using enum Place::Kind;
  auto const slot = m_slots.find(name);
  if (!m_inlined.empty()) return slot == m_slots.end() ? Place{global} : Place{deref, slot->second};
  auto const found = m_scope.names.find(name);
  if (found == m_scope.names.end()) return {Place::Kind::of_class};
  switch (found->second) {
    case NameScope::free: return {deref, slot->second};
    case NameScope::global_explicit: return {global};
    default: return {Place::Kind::of_class};
  }
}

std::uint32_t CodeGenerator::closure_slot(std::string const& name) const {
  // A class body may bind the name itself and still pass on the variable of the enclosing function.
  if (m_scope.kind == ScopeKind::class_body && m_inlined.empty()) return m_slots.at(name);
  return resolve(name).slot;
}

void CodeGenerator::name_operation(std::string const& name, NameUse use) {
  static constexpr Opcode opcodes[4][3] = {
      {Opcode::LOAD_FAST, Opcode::STORE_FAST, Opcode::DELETE_FAST},
      {Opcode::LOAD_DEREF, Opcode::STORE_DEREF, Opcode::DELETE_DEREF},
      {Opcode::LOAD_GLOBAL, Opcode::STORE_GLOBAL, Opcode::DELETE_GLOBAL},
      {Opcode::LOAD_NAME, Opcode::STORE_NAME, Opcode::DELETE_NAME},
  };
  Place const place = resolve(name);
  if (place.kind == Place::Kind::class_or_global || place.kind == Place::Kind::class_or_deref) {
    emit(Opcode::LOAD_DEREF, m_slots.at("__classdict__"));
    if (place.kind == Place::Kind::class_or_global) return emit_named(Opcode::LOAD_FROM_DICT_OR_GLOBALS, name);
    return emit(Opcode::LOAD_FROM_DICT_OR_DEREF, place.slot);
  }
  Opcode const opcode = opcodes[static_cast<int>(place.kind)][static_cast<int>(use)];
  if (place.kind == Place::Kind::global || place.kind == Place::Kind::of_class) {
    emit_named(opcode, name);
  } else {
    emit(opcode, place.slot);
  }
}

void CodeGenerator::emit_named(Opcode opcode, std::string_view name) {
  emit(opcode, m_assembler.name_index(m_runtime, name));
}

std::uint32_t CodeGenerator::line_of(SourceSpan span) const { return m_source.line(span.begin); }

void CodeGenerator::set_line_of(SourceSpan span) { m_assembler.set_line(line_of(span), span); }

void CodeGenerator::set_line_of_attribute(SourceSpan whole, SourceSpan name) {
  bool const is_on_one_line = line_of(whole) == line_of(name);
  set_line_of({is_on_one_line ? whole.begin : name.begin, whole.end});
}

void CodeGenerator::set_line_of_block(SourceSpan span) {
  // Blank lines and comments after the last statement belong to the span but not to the place.
  std::string_view text = m_source.slice(span);
  for (;;) {
    text = text.substr(0, text.find_last_not_of(" \t\f\n") + 1);
    std::size_t const line = text.rfind('\n') + 1;
    std::size_t const first = text.find_first_not_of(" \t\f", line);
    if (line == 0 || text[first] != '#') break;
    text = text.substr(0, line);
  }
  set_line_of({span.begin, span.begin + static_cast<std::uint32_t>(text.size())});
}

void CodeGenerator::load_none() { m_assembler.load_constant(Value::none(), "none"); }

void CodeGenerator::load_int(std::int64_t value) {
  m_assembler.load_constant(int_value(m_runtime, value), "int " + std::to_string(value));
}

void CodeGenerator::load_str(std::string_view text) {
  m_assembler.load_constant(Value::from(m_runtime.intern(text)), "str " + std::string(text));
}

}  // namespace loopscope
