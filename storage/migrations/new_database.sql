CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);

CREATE TABLE button (
	token VARCHAR NOT NULL, 
	chat_id BIGINT, 
	message_key VARCHAR NOT NULL, 
	action VARCHAR NOT NULL, 
	params BLOB NOT NULL, 
	expires_at DATETIME, 
	used_at DATETIME, 
	CONSTRAINT pk_button PRIMARY KEY (token)
);

CREATE TABLE erased (
	person_number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	erased_at DATETIME NOT NULL
);

CREATE TABLE inbox (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	update_id BIGINT, 
	chat_id BIGINT, 
	said BLOB, 
	state VARCHAR(32) NOT NULL, 
	tries INTEGER NOT NULL, 
	error VARCHAR, 
	received_at DATETIME NOT NULL, 
	done_at DATETIME, 
	CONSTRAINT uq_inbox_update_id UNIQUE (update_id), 
	CONSTRAINT ck_inbox_inboxstate CHECK (state IN ('waiting', 'done', 'dead'))
);

CREATE TABLE neighbourhood (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name VARCHAR NOT NULL, 
	timezone VARCHAR NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	quiet_from TIME NOT NULL, 
	quiet_until TIME NOT NULL, 
	confidant VARCHAR NOT NULL, 
	phone VARCHAR NOT NULL, 
	house_rules VARCHAR NOT NULL, 
	privacy_text VARCHAR NOT NULL, 
	origin_lat FLOAT, 
	origin_lon FLOAT, 
	opened_at DATETIME, organisation VARCHAR DEFAULT '' NOT NULL, 
	CONSTRAINT ck_neighbourhood_neighbourhoodstate CHECK (state IN ('preparing', 'open', 'paused', 'closed'))
);

CREATE TABLE tick (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	ran_at DATETIME NOT NULL
, backup_at DATETIME);

CREATE TABLE area (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	neighbourhood_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	x INTEGER NOT NULL, 
	y INTEGER NOT NULL, 
	CONSTRAINT fk_area_neighbourhood_id_neighbourhood FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhood (id)
);

CREATE TABLE place (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	neighbourhood_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	landmark VARCHAR NOT NULL, 
	address VARCHAR NOT NULL, 
	walk_in VARCHAR NOT NULL, 
	step_free BOOLEAN NOT NULL, 
	toilet BOOLEAN NOT NULL, 
	bench BOOLEAN NOT NULL, 
	x INTEGER NOT NULL, 
	y INTEGER NOT NULL, 
	gone_at DATETIME, 
	CONSTRAINT fk_place_neighbourhood_id_neighbourhood FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhood (id)
);

CREATE TABLE availability (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	day INTEGER NOT NULL, 
	part VARCHAR(32) NOT NULL, 
	CONSTRAINT fk_availability_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_availability_person_id_day_part UNIQUE (person_id, day, part), 
	CONSTRAINT ck_availability_daypart CHECK (part IN ('morning', 'afternoon', 'evening'))
);

CREATE TABLE block (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	other_id INTEGER NOT NULL, 
	CONSTRAINT fk_block_other_id_person FOREIGN KEY(other_id) REFERENCES person (id), 
	CONSTRAINT fk_block_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_block_person_id_other_id UNIQUE (person_id, other_id)
);

CREATE TABLE call (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	caller_id INTEGER, 
	kind VARCHAR NOT NULL, 
	params BLOB NOT NULL, 
	group_key VARCHAR, 
	state VARCHAR(32) NOT NULL, 
	no_answers INTEGER NOT NULL, 
	answer VARCHAR, 
	due_at DATETIME NOT NULL, 
	expires_at DATETIME, 
	answered_at DATETIME, 
	CONSTRAINT fk_call_caller_id_person FOREIGN KEY(caller_id) REFERENCES person (id), 
	CONSTRAINT fk_call_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT ck_call_callstate CHECK (state IN ('open', 'answered', 'given_to_connector', 'withdrawn'))
);

CREATE TABLE consent (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	purpose VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	spoken BOOLEAN NOT NULL, 
	given_at DATETIME NOT NULL, 
	withdrawn_at DATETIME, 
	recorded_by_id INTEGER, 
	CONSTRAINT fk_consent_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_consent_recorded_by_id_person FOREIGN KEY(recorded_by_id) REFERENCES person (id), 
	CONSTRAINT uq_consent_person_id_purpose UNIQUE (person_id, purpose), 
	CONSTRAINT ck_consent_purpose CHECK (purpose IN ('keep', 'matched', 'contacted', 'reminders'))
);

CREATE TABLE contact_route (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	phone BLOB NOT NULL, 
	buddy_id INTEGER, 
	buddy_agreed_at DATETIME, 
	CONSTRAINT fk_contact_route_buddy_id_person FOREIGN KEY(buddy_id) REFERENCES person (id), 
	CONSTRAINT fk_contact_route_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT ck_contact_route_routekind CHECK (kind IN ('telegram', 'phone_via_buddy', 'at_the_door'))
);

CREATE TABLE interest (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	tag VARCHAR, 
	own_words BLOB, 
	said_at DATETIME NOT NULL, 
	CONSTRAINT fk_interest_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);

CREATE TABLE offer (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	tag VARCHAR, 
	own_words BLOB, 
	said_at DATETIME NOT NULL, 
	CONSTRAINT fk_offer_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);

CREATE TABLE print (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	params BLOB NOT NULL, 
	printed_at DATETIME NOT NULL, 
	CONSTRAINT fk_print_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);

CREATE TABLE wish (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	tag VARCHAR, 
	own_words BLOB, 
	said_at DATETIME NOT NULL, 
	CONSTRAINT fk_wish_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);

CREATE TABLE series_member (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	series_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	CONSTRAINT fk_series_member_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_series_member_series_id_series FOREIGN KEY(series_id) REFERENCES series (id), 
	CONSTRAINT uq_series_member_series_id_person_id UNIQUE (series_id, person_id)
);

CREATE TABLE flyer (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	activity_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	headline BLOB NOT NULL, 
	token VARCHAR NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	made_at DATETIME NOT NULL, with_street BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT fk_flyer_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_flyer_activity_id_activity FOREIGN KEY(activity_id) REFERENCES "activity" (id), 
	CONSTRAINT uq_flyer_token UNIQUE (token), 
	CONSTRAINT ck_flyer_flyerstate CHECK (state IN ('draft', 'approved_by_resident'))
);

CREATE TABLE invitation (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	activity_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	answer VARCHAR(32) NOT NULL, 
	asked_at DATETIME NOT NULL, 
	answered_at DATETIME, 
	CONSTRAINT fk_invitation_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_invitation_activity_id_activity FOREIGN KEY(activity_id) REFERENCES "activity" (id), 
	CONSTRAINT uq_invitation_activity_id_person_id UNIQUE (activity_id, person_id), 
	CONSTRAINT ck_invitation_invitationanswer CHECK (answer IN ('asked', 'gladly', 'maybe', 'not_now', 'question', 'closed'))
);

CREATE TABLE journal (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	at DATETIME NOT NULL, 
	event VARCHAR NOT NULL, 
	neighbourhood_id INTEGER, 
	actor_id INTEGER, 
	person_id INTEGER, 
	activity_id INTEGER, 
	CONSTRAINT fk_journal_actor_id_person FOREIGN KEY(actor_id) REFERENCES person (id), 
	CONSTRAINT fk_journal_neighbourhood_id_neighbourhood FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhood (id), 
	CONSTRAINT fk_journal_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_journal_activity_id_activity FOREIGN KEY(activity_id) REFERENCES "activity" (id)
);

CREATE TABLE suggestion_member (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	suggestion_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	reserve BOOLEAN NOT NULL, 
	left_out BOOLEAN NOT NULL, 
	reasons JSON NOT NULL, 
	gives JSON NOT NULL, 
	gets JSON NOT NULL, 
	CONSTRAINT fk_suggestion_member_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_suggestion_member_suggestion_id_suggestion FOREIGN KEY(suggestion_id) REFERENCES suggestion (id), 
	CONSTRAINT uq_suggestion_member_suggestion_id_person_id UNIQUE (suggestion_id, person_id)
);

CREATE TABLE matching_round (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	neighbourhood_id INTEGER NOT NULL, 
	asked_at DATETIME NOT NULL, 
	asked_by_id INTEGER, 
	done_at DATETIME, 
	found INTEGER NOT NULL, 
	value INTEGER, 
	upper_bound INTEGER, 
	input_hash VARCHAR, 
	CONSTRAINT fk_matching_round_asked_by_id_person FOREIGN KEY(asked_by_id) REFERENCES person (id), 
	CONSTRAINT fk_matching_round_neighbourhood_id_neighbourhood FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhood (id)
);

CREATE TABLE spoken_language (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	language VARCHAR NOT NULL, 
	CONSTRAINT fk_spoken_language_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_spoken_language_person_id_language UNIQUE (person_id, language)
);

CREATE TABLE sentence (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	language VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	words VARCHAR NOT NULL, 
	heard INTEGER NOT NULL, 
	last_heard_at DATETIME NOT NULL, 
	CONSTRAINT uq_sentence_language_digest UNIQUE (language, digest)
);

CREATE TABLE recording (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	sentence_id INTEGER NOT NULL, 
	voice VARCHAR NOT NULL, 
	person_id INTEGER, 
	file_id BLOB NOT NULL, 
	made_at DATETIME NOT NULL, 
	CONSTRAINT fk_recording_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_recording_sentence_id_sentence FOREIGN KEY(sentence_id) REFERENCES sentence (id)
);

CREATE TABLE language_signature (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	language VARCHAR NOT NULL, 
	reader VARCHAR NOT NULL, 
	signed_at DATETIME NOT NULL, 
	CONSTRAINT uq_language_signature_language UNIQUE (language)
);

CREATE TABLE local_choice (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	neighbourhood_id INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	label VARCHAR NOT NULL, 
	other_language VARCHAR, 
	other_label VARCHAR, 
	emoji VARCHAR NOT NULL, 
	o4 VARCHAR(32) NOT NULL, 
	added_at DATETIME NOT NULL, 
	hidden_at DATETIME, 
	CONSTRAINT fk_local_choice_neighbourhood_id_neighbourhood FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhood (id), 
	CONSTRAINT ck_local_choice_localchoicekind CHECK (kind IN ('activity', 'offer')), 
	CONSTRAINT ck_local_choice_fouro CHECK (o4 IN ('meet', 'support', 'develop', 'undertake'))
);

CREATE TABLE picture (
	digest VARCHAR NOT NULL, 
	file_id VARCHAR NOT NULL, 
	last_sent_at DATETIME NOT NULL, 
	CONSTRAINT pk_picture PRIMARY KEY (digest)
);

CREATE TABLE playground_mark (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	made_at DATETIME NOT NULL
);

CREATE TABLE erasure (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	subject VARCHAR NOT NULL, 
	key_id INTEGER NOT NULL, 
	erased_at DATETIME NOT NULL, 
	CONSTRAINT uq_erasure_subject_erased_at UNIQUE (subject, erased_at)
);

CREATE TABLE "conversation" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	chat_id BIGINT NOT NULL, 
	language VARCHAR NOT NULL, 
	neighbourhood_id INTEGER, 
	place BLOB, 
	version INTEGER NOT NULL, 
	updated_at DATETIME NOT NULL, 
	last_said BLOB, 
	read_aloud BOOLEAN NOT NULL, 
	show_pictures BOOLEAN NOT NULL, 
	came_by VARCHAR(32), unheard BLOB, muted_until DATETIME, may_come BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT fk_conversation_neighbourhood_id_neighbourhood FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhood (id), 
	CONSTRAINT uq_conversation_chat_id UNIQUE (chat_id), 
	CONSTRAINT ck_conversation_cameby CHECK (came_by IN ('flyer', 'neighbour', 'connector', 'partner', 'walk_in', 'phone'))
);

CREATE TABLE "outbox" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	dedupe_key VARCHAR NOT NULL, 
	group_key VARCHAR, 
	person_id INTEGER, 
	chat_id BIGINT, 
	kind VARCHAR NOT NULL, 
	params BLOB NOT NULL, 
	live BOOLEAN NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	due_at DATETIME NOT NULL, 
	expires_at DATETIME, 
	next_try_at DATETIME NOT NULL, 
	attempts INTEGER NOT NULL, 
	message_id INTEGER, 
	error VARCHAR, 
	done_at DATETIME, 
	made_at DATETIME NOT NULL, 
	doubts INTEGER NOT NULL, word_hashes VARCHAR, 
	CONSTRAINT ck_outbox_outboxstate CHECK (state IN ('pending', 'sending', 'sent', 'failed', 'uncertain', 'expired', 'cancelled')), 
	CONSTRAINT uq_outbox_dedupe_key UNIQUE (dedupe_key), 
	CONSTRAINT fk_outbox_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);

CREATE TABLE report (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	neighbourhood_id INTEGER NOT NULL, 
	from_id INTEGER NOT NULL, 
	about_id INTEGER, 
	chosen_id INTEGER, 
	handler_id INTEGER, 
	words BLOB, 
	voice BLOB, 
	state VARCHAR(32) NOT NULL, 
	made_at DATETIME NOT NULL, 
	told_at DATETIME, 
	closed_at DATETIME, 
	CONSTRAINT fk_report_neighbourhood_id_neighbourhood FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhood (id), 
	CONSTRAINT fk_report_from_id_person FOREIGN KEY(from_id) REFERENCES person (id), 
	CONSTRAINT fk_report_about_id_person FOREIGN KEY(about_id) REFERENCES person (id), 
	CONSTRAINT fk_report_chosen_id_person FOREIGN KEY(chosen_id) REFERENCES person (id), 
	CONSTRAINT fk_report_handler_id_person FOREIGN KEY(handler_id) REFERENCES person (id), 
	CONSTRAINT ck_report_reportstate CHECK (state IN ('new', 'seen', 'closed'))
);

CREATE TABLE chat_mark (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	subject VARCHAR NOT NULL, 
	key_id INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	until DATETIME NOT NULL, 
	CONSTRAINT ck_chat_mark_markkind CHECK (kind IN ('muted', 'link_try'))
);

CREATE TABLE "suspension" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	neighbourhood_id INTEGER NOT NULL, 
	reason VARCHAR(32) NOT NULL, 
	until DATE NOT NULL, 
	by_id INTEGER, 
	since DATETIME NOT NULL, 
	CONSTRAINT fk_suspension_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_suspension_neighbourhood_id_neighbourhood FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhood (id), 
	CONSTRAINT fk_suspension_by_id_person FOREIGN KEY(by_id) REFERENCES person (id), 
	CONSTRAINT ck_suspension_suspendedfor CHECK (reason IN ('unsafe', 'conflict', 'money', 'other', 'mentor'))
);

CREATE TABLE look (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	at DATETIME NOT NULL, 
	on_day DATE NOT NULL, 
	viewer_id INTEGER, 
	about_id INTEGER, 
	salt VARCHAR, 
	leaf VARCHAR NOT NULL, 
	previous VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT fk_look_viewer_id_person FOREIGN KEY(viewer_id) REFERENCES person (id), 
	CONSTRAINT fk_look_about_id_person FOREIGN KEY(about_id) REFERENCES person (id), 
	CONSTRAINT uq_look_previous UNIQUE (previous)
);

CREATE TABLE "group" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	neighbourhood_id INTEGER NOT NULL, 
	name BLOB, 
	phase VARCHAR(32) NOT NULL, 
	phase_since DATETIME NOT NULL, 
	supporter_id INTEGER, 
	open_to_new BOOLEAN NOT NULL, 
	quiet_until DATETIME, 
	made_at DATETIME NOT NULL, 
	CONSTRAINT fk_group_neighbourhood_id_neighbourhood FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhood (id), 
	CONSTRAINT fk_group_supporter_id_person FOREIGN KEY(supporter_id) REFERENCES person (id), 
	CONSTRAINT ck_group_groupphase CHECK (phase IN ('forming', 'meeting', 'self_running', 'resting', 'grown_into_two', 'ended'))
);

CREATE TABLE "series" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	neighbourhood_id INTEGER NOT NULL, 
	host_id INTEGER, 
	started_by_id INTEGER, 
	place_id INTEGER NOT NULL, 
	weekday INTEGER NOT NULL, 
	local_time TIME NOT NULL, 
	minutes INTEGER NOT NULL, 
	planned_until DATETIME NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	category VARCHAR NOT NULL, 
	title BLOB, 
	group_id INTEGER, 
	CONSTRAINT fk_series_started_by_id_person FOREIGN KEY(started_by_id) REFERENCES person (id), 
	CONSTRAINT fk_series_host_id_person FOREIGN KEY(host_id) REFERENCES person (id), 
	CONSTRAINT fk_series_neighbourhood_id_neighbourhood FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhood (id), 
	CONSTRAINT ck_series_seriesstate CHECK (state IN ('running', 'ended')), 
	CONSTRAINT fk_series_place_id_place FOREIGN KEY(place_id) REFERENCES place (id), 
	CONSTRAINT fk_series_group_id_group FOREIGN KEY(group_id) REFERENCES "group" (id)
);

CREATE TABLE proposal (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	decision_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	words BLOB NOT NULL, 
	CONSTRAINT fk_proposal_decision_id_decision FOREIGN KEY(decision_id) REFERENCES decision (id), 
	CONSTRAINT fk_proposal_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);

CREATE TABLE vote (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	decision_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	choice VARCHAR NOT NULL, 
	spoken BOOLEAN NOT NULL, 
	spoken_by_id INTEGER, 
	said_at DATETIME NOT NULL, 
	CONSTRAINT uq_vote_decision_id_person_id UNIQUE (decision_id, person_id), 
	CONSTRAINT fk_vote_decision_id_decision FOREIGN KEY(decision_id) REFERENCES decision (id), 
	CONSTRAINT fk_vote_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_vote_spoken_by_id_person FOREIGN KEY(spoken_by_id) REFERENCES person (id)
);

CREATE TABLE activity_role (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	activity_id INTEGER, 
	series_id INTEGER, 
	what VARCHAR(32) NOT NULL, 
	words BLOB, 
	asked_by_id INTEGER, 
	person_id INTEGER, 
	state VARCHAR(32) NOT NULL, 
	since DATETIME NOT NULL, 
	CONSTRAINT fk_activity_role_activity_id_activity FOREIGN KEY(activity_id) REFERENCES activity (id), 
	CONSTRAINT fk_activity_role_asked_by_id_person FOREIGN KEY(asked_by_id) REFERENCES person (id), 
	CONSTRAINT fk_activity_role_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_activity_role_series_id_series FOREIGN KEY(series_id) REFERENCES series (id), 
	CONSTRAINT ck_activity_role_rolekind CHECK (what IN ('route', 'coffee', 'door', 'cook', 'back', 'part')), 
	CONSTRAINT ck_activity_role_activityrolestate CHECK (state IN ('offered', 'sought', 'taken', 'over'))
);

CREATE TABLE role_offer (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	role_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	answer VARCHAR(32) NOT NULL, 
	asked_at DATETIME NOT NULL, 
	CONSTRAINT fk_role_offer_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_role_offer_role_id_activity_role FOREIGN KEY(role_id) REFERENCES activity_role (id), 
	CONSTRAINT uq_role_offer_role_id_person_id UNIQUE (role_id, person_id), 
	CONSTRAINT ck_role_offer_roleanswer CHECK (answer IN ('asked', 'yes', 'not_now', 'given_back'))
);

CREATE TABLE handover (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	group_id INTEGER NOT NULL, 
	from_id INTEGER, 
	to_id INTEGER, 
	words BLOB, 
	state VARCHAR(32) NOT NULL, 
	asked_at DATETIME NOT NULL, 
	agreed_at DATETIME, 
	handed_over_at DATETIME, 
	CONSTRAINT fk_handover_group_id_group FOREIGN KEY(group_id) REFERENCES "group" (id), 
	CONSTRAINT fk_handover_from_id_person FOREIGN KEY(from_id) REFERENCES person (id), 
	CONSTRAINT fk_handover_to_id_person FOREIGN KEY(to_id) REFERENCES person (id), 
	CONSTRAINT ck_handover_handoverstate CHECK (state IN ('asked', 'planned', 'together', 'handed_over', 'looked_back', 'called_off'))
);

CREATE TABLE thanks (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	to_id INTEGER NOT NULL, 
	from_id INTEGER, 
	at DATETIME NOT NULL, 
	CONSTRAINT fk_thanks_to_id_person FOREIGN KEY(to_id) REFERENCES person (id), 
	CONSTRAINT fk_thanks_from_id_person FOREIGN KEY(from_id) REFERENCES person (id)
);

CREATE TABLE "attendance" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	activity_id INTEGER NOT NULL, 
	person_id INTEGER, 
	chat_id BIGINT, 
	state VARCHAR(32) NOT NULL, 
	reminders BOOLEAN NOT NULL, 
	how_was_it VARCHAR, 
	again VARCHAR, 
	said_at DATETIME NOT NULL, 
	source VARCHAR(32) NOT NULL, 
	first_time BOOLEAN NOT NULL, 
	introducer_id INTEGER, 
	given_up_as VARCHAR(32), 
	unconfirmed BOOLEAN NOT NULL, 
	buddy_id INTEGER, 
	own_feet BOOLEAN NOT NULL, 
	CONSTRAINT fk_attendance_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT ck_attendance_givenupas CHECK (given_up_as IN ('guest', 'host')), 
	CONSTRAINT fk_attendance_buddy_id_person FOREIGN KEY(buddy_id) REFERENCES person (id), 
	CONSTRAINT ck_attendance_attendancesource CHECK (source IN ('self', 'host', 'caller')), 
	CONSTRAINT uq_attendance_activity_id_person_id UNIQUE (activity_id, person_id), 
	CONSTRAINT uq_attendance_activity_id_chat_id UNIQUE (activity_id, chat_id), 
	CONSTRAINT fk_attendance_activity_id_activity FOREIGN KEY(activity_id) REFERENCES activity (id), 
	CONSTRAINT fk_attendance_introducer_id_person FOREIGN KEY(introducer_id) REFERENCES person (id), 
	CONSTRAINT ck_attendance_attendancestate CHECK (state IN ('expected', 'present', 'missed', 'sent_word'))
);

CREATE TABLE connection (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	low_id INTEGER NOT NULL, 
	high_id INTEGER NOT NULL, 
	level VARCHAR(32) NOT NULL, 
	since DATETIME NOT NULL, 
	low_hides BOOLEAN NOT NULL, 
	high_hides BOOLEAN NOT NULL, 
	CONSTRAINT fk_connection_high_id_person FOREIGN KEY(high_id) REFERENCES person (id), 
	CONSTRAINT fk_connection_low_id_person FOREIGN KEY(low_id) REFERENCES person (id), 
	CONSTRAINT uq_connection_low_id_high_id UNIQUE (low_id, high_id), 
	CONSTRAINT ck_connection_level CHECK (level IN ('met', 'know', 'did_something', 'mutual'))
);

CREATE TABLE feast (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	group_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	words BLOB NOT NULL, 
	on_day DATE NOT NULL, 
	CONSTRAINT fk_feast_group_id_group FOREIGN KEY(group_id) REFERENCES "group" (id), 
	CONSTRAINT fk_feast_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);

CREATE TABLE "membership" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	group_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	via VARCHAR(32) NOT NULL, 
	introducer_id INTEGER, 
	since DATETIME NOT NULL, 
	feasts BOOLEAN NOT NULL, 
	CONSTRAINT fk_membership_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_membership_group_id_group FOREIGN KEY(group_id) REFERENCES "group" (id), 
	CONSTRAINT ck_membership_via CHECK (via IN ('founder', 'weekly', 'visit', 'brought')), 
	CONSTRAINT ck_membership_membershipstate CHECK (state IN ('asked', 'not_now', 'visiting', 'member', 'resting', 'left')), 
	CONSTRAINT uq_membership_group_id_person_id UNIQUE (group_id, person_id), 
	CONSTRAINT fk_membership_introducer_id_person FOREIGN KEY(introducer_id) REFERENCES person (id)
);

CREATE TABLE "decision" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	group_id INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	asked_by_id INTEGER, 
	words BLOB, 
	options JSON NOT NULL, 
	series_id INTEGER, 
	state VARCHAR(32) NOT NULL, 
	opens_at DATETIME NOT NULL, 
	closes_at DATETIME, 
	outcome VARCHAR, 
	CONSTRAINT ck_decision_decisionstate CHECK (state IN ('waiting', 'open', 'closed', 'withdrawn')), 
	CONSTRAINT fk_decision_asked_by_id_person FOREIGN KEY(asked_by_id) REFERENCES person (id), 
	CONSTRAINT fk_decision_group_id_group FOREIGN KEY(group_id) REFERENCES "group" (id), 
	CONSTRAINT fk_decision_series_id_series FOREIGN KEY(series_id) REFERENCES series (id), 
	CONSTRAINT ck_decision_decisionkind CHECK (kind IN ('idea', 'time', 'place', 'name', 'name_good', 'agreement', 'phase', 'newcomer', 'split', 'look_back', 'for_each_other', 'handover', 'season', 'street', 'visit'))
);

CREATE TABLE check_in (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	"after" VARCHAR(32) NOT NULL, 
	asked_by_id INTEGER, 
	asked_at DATETIME NOT NULL, 
	answer VARCHAR(32), 
	CONSTRAINT fk_check_in_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_check_in_asked_by_id_person FOREIGN KEY(asked_by_id) REFERENCES person (id), 
	CONSTRAINT ck_check_in_checkinafter CHECK ("after" IN ('first_time', 'six_weeks', 'handover', 'asked')), 
	CONSTRAINT ck_check_in_checkinanswer CHECK (answer IN ('good', 'so_so', 'bad'))
);

CREATE TABLE friction (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	neighbourhood_id INTEGER NOT NULL, 
	handler_id INTEGER, 
	one_id INTEGER NOT NULL, 
	other_id INTEGER NOT NULL, 
	between_id INTEGER, 
	state VARCHAR(32) NOT NULL, 
	heard_one BOOLEAN NOT NULL, 
	heard_other BOOLEAN NOT NULL, 
	since DATETIME NOT NULL, 
	CONSTRAINT fk_friction_neighbourhood_id_neighbourhood FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhood (id), 
	CONSTRAINT fk_friction_handler_id_person FOREIGN KEY(handler_id) REFERENCES person (id), 
	CONSTRAINT fk_friction_one_id_person FOREIGN KEY(one_id) REFERENCES person (id), 
	CONSTRAINT fk_friction_other_id_person FOREIGN KEY(other_id) REFERENCES person (id), 
	CONSTRAINT fk_friction_between_id_person FOREIGN KEY(between_id) REFERENCES person (id), 
	CONSTRAINT ck_friction_frictionstate CHECK (state IN ('asking_one', 'asking_between', 'asking_other', 'hearing'))
);

CREATE TABLE listening_hour (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	neighbourhood_id INTEGER NOT NULL, 
	day INTEGER NOT NULL, 
	part VARCHAR(32) NOT NULL, 
	CONSTRAINT fk_listening_hour_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_listening_hour_neighbourhood_id_neighbourhood FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhood (id), 
	CONSTRAINT ck_listening_hour_daypart CHECK (part IN ('morning', 'afternoon', 'evening'))
);

CREATE TABLE trouble (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	kind VARCHAR(32) NOT NULL, 
	since DATETIME NOT NULL, 
	told_at DATETIME, 
	CONSTRAINT ck_trouble_machinetrouble CHECK (kind IN ('disk', 'clock_doubted', 'clock_set', 'backup'))
);

CREATE TABLE "role" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	neighbourhood_id INTEGER NOT NULL, 
	role VARCHAR(32) NOT NULL, 
	cap INTEGER NOT NULL, 
	since DATETIME NOT NULL, 
	until DATETIME, 
	on_call BOOLEAN NOT NULL, 
	rests_since DATETIME, 
	background BLOB, 
	shown_to VARCHAR(32) NOT NULL, 
	CONSTRAINT fk_role_neighbourhood_id_neighbourhood FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhood (id), 
	CONSTRAINT fk_role_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT ck_role_shownto CHECK (shown_to IN ('team', 'groups')), 
	CONSTRAINT ck_role_rolename CHECK (role IN ('connector', 'coordinator', 'phone_buddy', 'confidant', 'volunteer', 'key_figure', 'experience_expert'))
);

CREATE TABLE "vetting" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	neighbourhood_id INTEGER NOT NULL, 
	role VARCHAR(32) NOT NULL, 
	said_yes_at DATETIME NOT NULL, 
	met_on DATE, 
	references_on DATE, 
	training_on DATE, 
	visits_on DATE, 
	signed_on DATE, 
	until DATE, 
	signed_by_id INTEGER, 
	CONSTRAINT fk_vetting_signed_by_id_person FOREIGN KEY(signed_by_id) REFERENCES person (id), 
	CONSTRAINT uq_vetting_person_id_role UNIQUE (person_id, role), 
	CONSTRAINT fk_vetting_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_vetting_neighbourhood_id_neighbourhood FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhood (id), 
	CONSTRAINT ck_vetting_rolename CHECK (role IN ('connector', 'coordinator', 'phone_buddy', 'confidant', 'volunteer', 'key_figure', 'experience_expert'))
);

CREATE TABLE partner (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	neighbourhood_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	rents_room BOOLEAN NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	contact BLOB, 
	phone BLOB, 
	chat_id BIGINT, 
	changed_at DATETIME NOT NULL, 
	CONSTRAINT fk_partner_neighbourhood_id_neighbourhood FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhood (id), 
	CONSTRAINT uq_partner_neighbourhood_id_name UNIQUE (neighbourhood_id, name), 
	CONSTRAINT ck_partner_partnerkind CHECK (kind IN ('care', 'informal', 'entrepreneur', 'artist', 'school', 'library', 'welfare', 'faith', 'other')), 
	CONSTRAINT ck_partner_partnerstate CHECK (state IN ('renter', 'contact', 'cooperating', 'quiet'))
);

CREATE TABLE "link" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	token_hash VARCHAR NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	neighbourhood_id INTEGER, 
	role VARCHAR, 
	person_id INTEGER, 
	activity_id INTEGER, 
	made_by_id INTEGER, 
	single_use BOOLEAN NOT NULL, 
	expires_at DATETIME NOT NULL, 
	used_at DATETIME, 
	partner_id INTEGER, 
	CONSTRAINT fk_link_activity_id_activity FOREIGN KEY(activity_id) REFERENCES activity (id), 
	CONSTRAINT fk_link_partner_id_partner FOREIGN KEY(partner_id) REFERENCES partner (id), 
	CONSTRAINT fk_link_made_by_id_person FOREIGN KEY(made_by_id) REFERENCES person (id), 
	CONSTRAINT fk_link_neighbourhood_id_neighbourhood FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhood (id), 
	CONSTRAINT fk_link_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_link_token_hash UNIQUE (token_hash), 
	CONSTRAINT ck_link_linkkind CHECK (kind IN ('first_coordinator', 'role', 'met', 'plus_one', 'partner', 'warm'))
);

CREATE TABLE season (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	neighbourhood_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	"after" VARCHAR NOT NULL, 
	ends_at DATETIME NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	made_at DATETIME NOT NULL, 
	CONSTRAINT fk_season_neighbourhood_id_neighbourhood FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhood (id), 
	CONSTRAINT ck_season_seasonstate CHECK (state IN ('planned', 'over', 'thanked'))
);

CREATE TABLE "person" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	neighbourhood_id INTEGER NOT NULL, 
	telegram_id BIGINT, 
	call_name BLOB NOT NULL, 
	language VARCHAR NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	area_id INTEGER, 
	known_by_id INTEGER, 
	pause_until DATE, 
	unreachable BOOLEAN NOT NULL, 
	walk_minutes INTEGER, 
	wants_slow BOOLEAN NOT NULL, 
	wants_benches BOOLEAN NOT NULL, 
	wants_step_free BOOLEAN NOT NULL, 
	first_with_known BOOLEAN NOT NULL, 
	dont_ask BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	asked_to_stay_at DATETIME, 
	came_by VARCHAR(32), 
	asked_for_each_other BOOLEAN NOT NULL, 
	asked_for_wish_at DATETIME, 
	only_season BOOLEAN NOT NULL, 
	CONSTRAINT fk_person_neighbourhood_id_neighbourhood FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhood (id), 
	CONSTRAINT uq_person_telegram_id UNIQUE (telegram_id), 
	CONSTRAINT ck_person_cameby CHECK (came_by IN ('flyer', 'neighbour', 'connector', 'partner', 'walk_in', 'phone')), 
	CONSTRAINT ck_person_personstate CHECK (state IN ('met', 'welcome', 'taking_part', 'resting')), 
	CONSTRAINT fk_person_area_id_area FOREIGN KEY(area_id) REFERENCES area (id), 
	CONSTRAINT fk_person_known_by_id_person FOREIGN KEY(known_by_id) REFERENCES person (id)
);

CREATE TABLE lived (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	what BLOB NOT NULL, 
	shown_to VARCHAR(32) NOT NULL, 
	CONSTRAINT fk_lived_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT ck_lived_livedto CHECK (shown_to IN ('first', 'team'))
);

CREATE TABLE practice (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	group_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	works VARCHAR(32) NOT NULL, 
	words BLOB NOT NULL, 
	outside BOOLEAN NOT NULL, 
	written_at DATETIME NOT NULL, 
	CONSTRAINT fk_practice_group_id_group FOREIGN KEY(group_id) REFERENCES "group" (id), 
	CONSTRAINT fk_practice_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT ck_practice_works CHECK (works IN ('do', 'do_not'))
);

CREATE TABLE taste (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	activity_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	words BLOB NOT NULL, 
	CONSTRAINT fk_taste_activity_id_activity FOREIGN KEY(activity_id) REFERENCES activity (id), 
	CONSTRAINT fk_taste_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);

CREATE TABLE "activity" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	neighbourhood_id INTEGER NOT NULL, 
	started_by_id INTEGER, 
	host_id INTEGER, 
	place_id INTEGER NOT NULL, 
	series_id INTEGER, 
	starts_at DATETIME NOT NULL, 
	minutes INTEGER NOT NULL, 
	small BOOLEAN NOT NULL, 
	most INTEGER NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	created_at DATETIME NOT NULL, 
	category VARCHAR NOT NULL, 
	title BLOB, 
	o4 VARCHAR(32) NOT NULL, 
	origin VARCHAR(32) NOT NULL, 
	cost_cents INTEGER NOT NULL, 
	bring BLOB, 
	languages VARCHAR NOT NULL, 
	walk_in BOOLEAN NOT NULL, 
	group_id INTEGER, 
	edition INTEGER NOT NULL, 
	unseen BOOLEAN NOT NULL, 
	partner_id INTEGER, 
	season_id INTEGER, 
	at_home BOOLEAN NOT NULL, 
	CONSTRAINT fk_activity_place_id_place FOREIGN KEY(place_id) REFERENCES place (id), 
	CONSTRAINT ck_activity_activitystate CHECK (state IN ('idea', 'going', 'happened', 'called_off')), 
	CONSTRAINT ck_activity_fouro CHECK (o4 IN ('meet', 'support', 'develop', 'undertake')), 
	CONSTRAINT fk_activity_partner_id_partner FOREIGN KEY(partner_id) REFERENCES partner (id), 
	CONSTRAINT fk_activity_series_id_series FOREIGN KEY(series_id) REFERENCES series (id), 
	CONSTRAINT fk_activity_season_id_season FOREIGN KEY(season_id) REFERENCES season (id), 
	CONSTRAINT uq_activity_series_id_starts_at UNIQUE (series_id, starts_at), 
	CONSTRAINT ck_activity_origin CHECK (origin IN ('resident', 'group', 'volunteer', 'partner', 'season')), 
	CONSTRAINT fk_activity_host_id_person FOREIGN KEY(host_id) REFERENCES person (id), 
	CONSTRAINT fk_activity_neighbourhood_id_neighbourhood FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhood (id), 
	CONSTRAINT fk_activity_started_by_id_person FOREIGN KEY(started_by_id) REFERENCES person (id), 
	CONSTRAINT fk_activity_group_id_group FOREIGN KEY(group_id) REFERENCES "group" (id)
);

CREATE TABLE "exchange" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	neighbourhood_id INTEGER NOT NULL, 
	suggestion_id INTEGER, 
	giver_id INTEGER NOT NULL, 
	receiver_id INTEGER, 
	wish VARCHAR NOT NULL, 
	on_day DATE NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	thanks BLOB, 
	asked_at DATETIME NOT NULL, 
	changed_at DATETIME NOT NULL, 
	weekly BOOLEAN NOT NULL, 
	at_home BOOLEAN NOT NULL, 
	exactly BLOB, 
	CONSTRAINT fk_exchange_neighbourhood_id_neighbourhood FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhood (id), 
	CONSTRAINT fk_exchange_suggestion_id_suggestion FOREIGN KEY(suggestion_id) REFERENCES suggestion (id), 
	CONSTRAINT fk_exchange_giver_id_person FOREIGN KEY(giver_id) REFERENCES person (id), 
	CONSTRAINT fk_exchange_receiver_id_person FOREIGN KEY(receiver_id) REFERENCES person (id), 
	CONSTRAINT ck_exchange_exchangestate CHECK (state IN ('asked', 'agreed', 'done', 'thanked', 'fell_through', 'rests'))
);

CREATE TABLE "suggestion" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	neighbourhood_id INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	activity_id INTEGER, 
	about_id INTEGER, 
	connector_id INTEGER, 
	made_at DATETIME NOT NULL, 
	activity VARCHAR, 
	day_part VARCHAR, 
	wish VARCHAR, 
	on_day DATE, 
	exactly BLOB, 
	CONSTRAINT fk_suggestion_activity_id_activity FOREIGN KEY(activity_id) REFERENCES activity (id), 
	CONSTRAINT fk_suggestion_about_id_person FOREIGN KEY(about_id) REFERENCES person (id), 
	CONSTRAINT fk_suggestion_neighbourhood_id_neighbourhood FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhood (id), 
	CONSTRAINT ck_suggestion_suggestionkind CHECK (kind IN ('activity', 'small_round', 'group', 'exchange')), 
	CONSTRAINT fk_suggestion_connector_id_person FOREIGN KEY(connector_id) REFERENCES person (id), 
	CONSTRAINT ck_suggestion_suggestionstate CHECK (state IN ('shown', 'passed_on', 'set_aside', 'closed', 'rests'))
);

CREATE TABLE "task" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	neighbourhood_id INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	for_id INTEGER, 
	about_id INTEGER, 
	chat_id BIGINT, 
	activity_id INTEGER, 
	words BLOB, 
	voice BLOB, 
	outcome VARCHAR, 
	made_at DATETIME NOT NULL, 
	done_at DATETIME, 
	more_voices BLOB, 
	other_id INTEGER, 
	topic VARCHAR(32), 
	CONSTRAINT ck_task_taskstate CHECK (state IN ('open', 'done')), 
	CONSTRAINT fk_task_activity_id_activity FOREIGN KEY(activity_id) REFERENCES activity (id), 
	CONSTRAINT fk_task_neighbourhood_id_neighbourhood FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhood (id), 
	CONSTRAINT fk_task_about_id_person FOREIGN KEY(about_id) REFERENCES person (id), 
	CONSTRAINT ck_task_taskkind CHECK (kind IN ('talk', 'excited', 'no_answer', 'missed', 'question', 'own_words', 'voice', 'call_me', 'unreachable', 'not_delivered', 'nobody_fits', 'newcomer', 'idle_card', 'distress', 'apart', 'mentor', 'alone', 'bring_together', 'nothing_yet', 'safety_stop', 'look_over', 'first_time', 'check_in', 'listen', 'otherwise', 'ladder', 'say_hello')), 
	CONSTRAINT fk_task_other_id_person FOREIGN KEY(other_id) REFERENCES person (id), 
	CONSTRAINT fk_task_for_id_person FOREIGN KEY(for_id) REFERENCES person (id), 
	CONSTRAINT ck_task_tasktopic CHECK (topic IN ('group', 'handover', 'helping'))
);

CREATE INDEX ix_button_chat_id ON button (chat_id);

CREATE INDEX ix_button_message_key ON button (message_key);

CREATE INDEX ix_inbox_chat_id ON inbox (chat_id);

CREATE INDEX ix_inbox_received_at ON inbox (received_at);

CREATE INDEX ix_inbox_state ON inbox (state);

CREATE INDEX ix_area_neighbourhood_id ON area (neighbourhood_id);

CREATE INDEX ix_place_neighbourhood_id ON place (neighbourhood_id);

CREATE INDEX ix_availability_person_id ON availability (person_id);

CREATE INDEX ix_block_other_id ON block (other_id);

CREATE INDEX ix_block_person_id ON block (person_id);

CREATE INDEX ix_call_caller_id ON call (caller_id);

CREATE INDEX ix_call_group_key ON call (group_key);

CREATE INDEX ix_call_person_id ON call (person_id);

CREATE INDEX ix_consent_person_id ON consent (person_id);

CREATE INDEX ix_consent_recorded_by_id ON consent (recorded_by_id);

CREATE INDEX ix_contact_route_buddy_id ON contact_route (buddy_id);

CREATE UNIQUE INDEX ix_contact_route_person_id ON contact_route (person_id);

CREATE INDEX ix_interest_person_id ON interest (person_id);

CREATE INDEX ix_offer_person_id ON offer (person_id);

CREATE INDEX ix_print_person_id ON print (person_id);

CREATE INDEX ix_wish_person_id ON wish (person_id);

CREATE INDEX ix_series_member_person_id ON series_member (person_id);

CREATE INDEX ix_series_member_series_id ON series_member (series_id);

CREATE INDEX ix_flyer_person_id ON flyer (person_id);

CREATE INDEX ix_invitation_person_id ON invitation (person_id);

CREATE INDEX ix_journal_actor_id ON journal (actor_id);

CREATE INDEX ix_journal_at ON journal (at);

CREATE INDEX ix_journal_event ON journal (event);

CREATE INDEX ix_journal_person_id ON journal (person_id);

CREATE INDEX ix_suggestion_member_person_id ON suggestion_member (person_id);

CREATE INDEX ix_suggestion_member_suggestion_id ON suggestion_member (suggestion_id);

CREATE INDEX ix_matching_round_asked_by_id ON matching_round (asked_by_id);

CREATE INDEX ix_matching_round_neighbourhood_id ON matching_round (neighbourhood_id);

CREATE INDEX ix_spoken_language_person_id ON spoken_language (person_id);

CREATE INDEX ix_recording_person_id ON recording (person_id);

CREATE INDEX ix_recording_sentence_id ON recording (sentence_id);

CREATE INDEX ix_local_choice_neighbourhood_id ON local_choice (neighbourhood_id);

CREATE INDEX ix_flyer_activity_id ON flyer (activity_id);

CREATE INDEX ix_invitation_activity_id ON invitation (activity_id);

CREATE INDEX ix_outbox_ready ON outbox (state, live, next_try_at);

CREATE INDEX ix_outbox_chat_id ON outbox (chat_id);

CREATE INDEX ix_outbox_person_id ON outbox (person_id);

CREATE INDEX ix_outbox_group_key ON outbox (group_key);

CREATE INDEX ix_report_neighbourhood_id ON report (neighbourhood_id);

CREATE INDEX ix_report_from_id ON report (from_id);

CREATE INDEX ix_report_about_id ON report (about_id);

CREATE INDEX ix_report_chosen_id ON report (chosen_id);

CREATE INDEX ix_report_handler_id ON report (handler_id);

CREATE INDEX ix_chat_mark_subject ON chat_mark (subject);

CREATE INDEX ix_suspension_by_id ON suspension (by_id);

CREATE UNIQUE INDEX ix_suspension_person_id ON suspension (person_id);

CREATE INDEX ix_suspension_neighbourhood_id ON suspension (neighbourhood_id);

CREATE INDEX ix_look_at ON look (at);

CREATE INDEX ix_look_viewer_id ON look (viewer_id);

CREATE INDEX ix_look_about_id ON look (about_id);

CREATE INDEX ix_group_neighbourhood_id ON "group" (neighbourhood_id);

CREATE INDEX ix_group_supporter_id ON "group" (supporter_id);

CREATE INDEX ix_series_neighbourhood_id ON series (neighbourhood_id);

CREATE INDEX ix_series_host_id ON series (host_id);

CREATE INDEX ix_series_started_by_id ON series (started_by_id);

CREATE INDEX ix_series_group_id ON series (group_id);

CREATE INDEX ix_proposal_decision_id ON proposal (decision_id);

CREATE INDEX ix_proposal_person_id ON proposal (person_id);

CREATE INDEX ix_vote_decision_id ON vote (decision_id);

CREATE INDEX ix_vote_person_id ON vote (person_id);

CREATE INDEX ix_vote_spoken_by_id ON vote (spoken_by_id);

CREATE INDEX ix_activity_role_activity_id ON activity_role (activity_id);

CREATE INDEX ix_activity_role_asked_by_id ON activity_role (asked_by_id);

CREATE INDEX ix_activity_role_person_id ON activity_role (person_id);

CREATE INDEX ix_activity_role_series_id ON activity_role (series_id);

CREATE INDEX ix_role_offer_person_id ON role_offer (person_id);

CREATE INDEX ix_role_offer_role_id ON role_offer (role_id);

CREATE INDEX ix_handover_group_id ON handover (group_id);

CREATE INDEX ix_handover_from_id ON handover (from_id);

CREATE INDEX ix_handover_to_id ON handover (to_id);

CREATE INDEX ix_thanks_to_id ON thanks (to_id);

CREATE INDEX ix_thanks_from_id ON thanks (from_id);

CREATE INDEX ix_attendance_buddy_id ON attendance (buddy_id);

CREATE INDEX ix_attendance_person_id ON attendance (person_id);

CREATE INDEX ix_attendance_introducer_id ON attendance (introducer_id);

CREATE INDEX ix_attendance_chat_id ON attendance (chat_id);

CREATE INDEX ix_attendance_activity_id ON attendance (activity_id);

CREATE INDEX ix_connection_high_id ON connection (high_id);

CREATE INDEX ix_connection_low_id ON connection (low_id);

CREATE INDEX ix_feast_group_id ON feast (group_id);

CREATE INDEX ix_feast_person_id ON feast (person_id);

CREATE INDEX ix_membership_group_id ON membership (group_id);

CREATE INDEX ix_membership_person_id ON membership (person_id);

CREATE INDEX ix_membership_introducer_id ON membership (introducer_id);

CREATE INDEX ix_decision_asked_by_id ON decision (asked_by_id);

CREATE INDEX ix_decision_group_id ON decision (group_id);

CREATE INDEX ix_check_in_person_id ON check_in (person_id);

CREATE INDEX ix_check_in_asked_by_id ON check_in (asked_by_id);

CREATE INDEX ix_friction_neighbourhood_id ON friction (neighbourhood_id);

CREATE INDEX ix_friction_handler_id ON friction (handler_id);

CREATE INDEX ix_friction_one_id ON friction (one_id);

CREATE INDEX ix_friction_other_id ON friction (other_id);

CREATE INDEX ix_friction_between_id ON friction (between_id);

CREATE INDEX ix_listening_hour_person_id ON listening_hour (person_id);

CREATE INDEX ix_listening_hour_neighbourhood_id ON listening_hour (neighbourhood_id);

CREATE INDEX ix_role_neighbourhood_id ON role (neighbourhood_id);

CREATE INDEX ix_role_person_id ON role (person_id);

CREATE INDEX ix_vetting_neighbourhood_id ON vetting (neighbourhood_id);

CREATE INDEX ix_vetting_signed_by_id ON vetting (signed_by_id);

CREATE INDEX ix_vetting_person_id ON vetting (person_id);

CREATE INDEX ix_partner_neighbourhood_id ON partner (neighbourhood_id);

CREATE INDEX ix_partner_chat_id ON partner (chat_id);

CREATE INDEX ix_link_partner_id ON link (partner_id);

CREATE INDEX ix_link_person_id ON link (person_id);

CREATE INDEX ix_link_made_by_id ON link (made_by_id);

CREATE INDEX ix_season_neighbourhood_id ON season (neighbourhood_id);

CREATE INDEX ix_person_known_by_id ON person (known_by_id);

CREATE INDEX ix_person_neighbourhood_id ON person (neighbourhood_id);

CREATE INDEX ix_lived_person_id ON lived (person_id);

CREATE INDEX ix_practice_group_id ON practice (group_id);

CREATE INDEX ix_practice_person_id ON practice (person_id);

CREATE INDEX ix_taste_activity_id ON taste (activity_id);

CREATE INDEX ix_taste_person_id ON taste (person_id);

CREATE INDEX ix_activity_started_by_id ON activity (started_by_id);

CREATE INDEX ix_activity_starts_at ON activity (starts_at);

CREATE INDEX ix_activity_host_id ON activity (host_id);

CREATE INDEX ix_activity_partner_id ON activity (partner_id);

CREATE INDEX ix_activity_neighbourhood_id ON activity (neighbourhood_id);

CREATE INDEX ix_activity_group_id ON activity (group_id);

CREATE INDEX ix_activity_season_id ON activity (season_id);

CREATE INDEX ix_exchange_giver_id ON exchange (giver_id);

CREATE INDEX ix_exchange_receiver_id ON exchange (receiver_id);

CREATE INDEX ix_exchange_suggestion_id ON exchange (suggestion_id);

CREATE INDEX ix_exchange_neighbourhood_id ON exchange (neighbourhood_id);

CREATE INDEX ix_suggestion_neighbourhood_id ON suggestion (neighbourhood_id);

CREATE INDEX ix_suggestion_about_id ON suggestion (about_id);

CREATE INDEX ix_suggestion_activity_id ON suggestion (activity_id);

CREATE INDEX ix_suggestion_connector_id ON suggestion (connector_id);

CREATE INDEX ix_task_neighbourhood_id ON task (neighbourhood_id);

CREATE INDEX ix_task_other_id ON task (other_id);

CREATE INDEX ix_task_about_id ON task (about_id);

CREATE INDEX ix_task_chat_id ON task (chat_id);

CREATE INDEX ix_task_for_id ON task (for_id);

INSERT INTO alembic_version VALUES ('0260');

