//! Words of the area work and school: those that settle it, those that speak for it, those that hint at it.

pub(in crate::coach) const LISTS: [&str; 3] = [
    "a's a_level a_levels academic android api apprenticeship assignment at_work attendance bachelor boss business \
        career certificate certification classes_at classmates classroom client codebase coding colleague college \
        college_class conference coursework cover_letter coworker coworking customer customers_at cv day_job degree \
        degree_in developer diploma dissertation earn_more elope elopement employee employer entrepreneur exam freelance \
        full_time gcse ged github gpa grades graduate graduation gre grind homeschool homework instruction intern \
        internship interviewing invoice ios java javascript job job_hunt job_interview job_search job_skills lab \
        law_school lecture linkedin make_money master master's math mba med_school more_money my_boss networking new_job \
        nursing_school online_course open_source orally overtime part_time passage pay_rise phd portfolio professional \
        professor program_in programmer programming programming_language programming_languages promoted promotion python \
        qualification reading_level reading_skills recess resume revision_notes rust résumé salary sat scholarship \
        school school_work schoolwork semester seminar_paper shift side_job software startup study teacher textbook \
        thesis trainee training_programme tuition unemployment uni university vocational work_emails work_project \
        work_shift workload workplace worksheet",
    "algebra app application apply attentive biology campus career_path certify chemistry class classwork client_work \
        code colleague_at commission commute concentrate contract council course database deadline desk directive \
        document earn employed employer_s employment essay exam_prep faculty geography grade group_work hand_raise \
        hands_on income independent_work interval interview job_offer lead leadership learning lecture_notes lesson \
        licensing manager mathematic meeting mentor mock module off_task office on_task opportunities oral paper physic \
        pomodoro presentation principal productive productivity profession professional_skills programmes project \
        promotion_at public_speaking punctual quarter quiz raise raise_hand reading_test report research revise revision \
        sales seat seminar server skill_set speaking_in spelling student subject supervisor task team_meeting teamwork \
        term test training tutor unemployed vocabulary_test wage web website work working workshop written",
    "attention complete computer email finish focus learn library money notes program program's review skill staff \
        writing",
];
